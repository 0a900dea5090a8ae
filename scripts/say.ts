/** `1 record`, `2 records`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** Prints a plain sentence and ends with the exit code for wrong use. */
export function failWith(message: string): never {
  console.error(message)
  process.exit(2)
}
