/** A line of a source text. */
export interface SourceLine {
  /** As it stands in the file. */
  readonly raw: string
  /** Without running line numbers, markup and spaces at the ends. */
  readonly text: string
}

/** Fewest lines with nothing but a number before we believe that the copy prints line numbers. */
const FEWEST_BARE_NUMBERS = 5

/** Reads the lines of a source text; line 1 is at index 0. */
export function readLines(text: string): SourceLine[] {
  const raw = text.replace(/\r\n?/g, '\n').split('\n')
  return withoutRunningNumbers(raw).map((line, index) => ({ raw: raw[index]!, text: withoutMarkup(line) }))
}

function withoutMarkup(line: string): string {
  return line
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/^\s*#+\s+/, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Page proofs number their lines 1, 2, 3 … down the margin; the numbers are no part of the text. */
function withoutRunningNumbers(lines: readonly string[]): string[] {
  const cleaned = [...lines]
  for (let start = 0; start < lines.length;) {
    const run = numberedRun(lines, start)
    if (run.bare >= FEWEST_BARE_NUMBERS) for (const [index, rest] of run.rests) cleaned[index] = rest
    start = run.bare >= FEWEST_BARE_NUMBERS ? run.end : start + 1
  }
  return cleaned
}

/** Lines from `start` on whose leading numbers count up without a gap; one line may carry several of them. */
function numberedRun(lines: readonly string[], start: number): { rests: [number, string][]; bare: number; end: number } {
  const rests: [number, string][] = []
  let expected = leadingNumber(lines[start]!)?.value
  let bare = 0
  let end = start
  for (; expected !== undefined && end < lines.length; end++) {
    let rest = lines[end]!
    if (rest.trim() === '') continue
    let leading = leadingNumber(rest)
    if (leading?.value !== expected) break
    while (leading?.value === expected) {
      rest = leading.rest
      expected += 1
      leading = leadingNumber(rest)
    }
    if (rest.trim() === '') bare += 1
    rests.push([end, rest])
  }
  return { rests, bare, end }
}

function leadingNumber(line: string): { value: number; rest: string } | undefined {
  const match = /^\s*(?:- )?(\d{1,3})(?=\s|$)\s?/.exec(line)
  return match ? { value: Number(match[1]), rest: line.slice(match[0].length) } : undefined
}
