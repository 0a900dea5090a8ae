/** A line of contributed text as a terminal may see it: control codes in it, which a terminal obeys, are made visible. */
export function withoutControls(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�')
}
