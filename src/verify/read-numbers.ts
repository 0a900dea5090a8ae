/** A number in a text, written in digits or words. */
export interface TextNumber {
  /** The whole of it: "£1.4 billion" is 1,400,000,000 and "one-third" is a third. */
  readonly value: number
  /** What the words after it multiply by: 1, a thousand, a million or a thousand million. */
  readonly scale: number
  readonly kind: 'plain' | 'percent' | 'fraction' | 'money'
  /** Unit of time that it counts, in the singular, when one follows. */
  readonly time?: string
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const SMALL = new Map(UNITS.split(' ').map((word, value) => [word, value]))
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const OTHERS = new Map(
  Object.entries({
    once: 1,
    single: 1,
    both: 2,
    twice: 2,
    couple: 2,
    pair: 2,
    decade: 10,
    decades: 10,
    dozen: 12,
    unchanged: 0,
    none: 0,
    neither: 0,
    no: 0,
  }),
)
const SCALES = new Map(Object.entries({ k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, millions: 1e6, bn: 1e9, billion: 1e9 }))
const PARTS = new Map(
  Object.entries({ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10 }),
)
const TIMES = /^(minute|hour|day|week|month|year)s?$/

/** Words after which a number is a name, as in "Table 5", "site 3" and "ID 022". */
const LABELS = /^(section|chapter|paragraph|para|paras|figure|table|box|page|pp?|appendix|note|site|theme|phase|id|rq|wp)s?$/

/** Words, numbers and the signs that tell what a number is; "S2R01" and "p23" are words. */
const TOKEN = /[a-z]+\d[a-z\d]*|\d+(?:\.\d+){2,}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+|[£$€%–−,;:.()-]/g

/** Every number in a text: digits with or without separators, words, fractions and the two ends of ranges. */
export function readNumbers(text: string): TextNumber[] {
  const tokens =
    text
      .toLowerCase()
      .replace(/per cent/g, '%')
      .match(TOKEN) ?? []
  const found: TextNumber[] = []
  let open: TextNumber | undefined
  for (let index = 0; index < tokens.length;) {
    const read = LABELS.test(tokens[index - 1] ?? '') ? undefined : readOne(tokens, index)
    if (!read) {
      if (!/^([£$€–−%,-]|to|and|or)$/.test(tokens[index]!)) open = undefined
      index += 1
      continue
    }
    const isMoney = read.number.kind === 'plain' && (/[£$€]/.test(tokens[index - 1] ?? '') || open?.kind === 'money')
    const number = isMoney ? { ...read.number, kind: 'money' as const } : read.number
    found.push(number)
    // In "150-200,000", "£2 to 2.5 million" and "three to four years", what stands after the second number holds for the first too.
    const scale = number.scale > 1 ? number.scale : number.value >= 1000 && /,/.test(tokens[index]!) ? 1000 : 1
    if (open && (open.kind === 'plain' || open.kind === number.kind))
      found.push({ ...number, value: open.value * scale, scale }, { ...number, value: open.value, scale: 1 })
    open = number.kind !== 'fraction' && number.scale === 1 && number.value < 1000 ? number : undefined
    index = read.end
  }
  return found
}

function readOne(tokens: readonly string[], start: number): { number: TextNumber; end: number } | undefined {
  const base = readBase(tokens, start)
  if (!base) return undefined
  let { value, end } = base
  const skipHyphen = () => (tokens[end] === '-' ? end + 1 : end)
  const part = PARTS.get(tokens[skipHyphen()] ?? '')
  if (part && value < part && value > 0)
    return timed(tokens, { value: value / part, scale: 1, kind: 'fraction' }, skipHyphen() + 1)
  const more = tokens[end] === 'and' ? readBase(tokens, end + 1) : undefined
  const morePart = more && PARTS.get(tokens[more.end] ?? '')
  if (more && morePart && more.value < morePart) [value, end] = [value + more.value / morePart, more.end + 1]
  if (tokens[end] === 'of' && SCALES.has(tokens[end + 2] ?? '') && tokens[end + 1] === 'hundred') end += 1
  if (tokens[skipHyphen()] === 'hundred') [value, end] = [value * 100, skipHyphen() + 1]
  let scale = 1
  for (let word = SCALES.get(tokens[end] ?? ''); word; word = SCALES.get(tokens[end] ?? ''))
    [scale, end] = [scale * word, end + 1]
  const kind = tokens[end] === '%' || tokens[end] === 'percent' ? 'percent' : 'plain'
  return timed(tokens, { value: value * scale, scale, kind }, end)
}

function timed(tokens: readonly string[], number: TextNumber, end: number): { number: TextNumber; end: number } {
  const next = [tokens[end], tokens[end + 1]].filter((token) => token !== '-' && token !== 'a' && token !== 'an')[0]
  const time = tokens[end - 1]?.startsWith('decade') ? 'year' : TIMES.exec(next ?? '')?.[1]
  return { number: time ? { ...number, time } : number, end }
}

/** A number in digits, "twenty-four", "a couple", "half" or "a third" without what follows it. */
function readBase(tokens: readonly string[], start: number): { value: number; end: number } | undefined {
  const token = tokens[start]!
  if (/^\d/.test(token) && !/\..*\./.test(token)) return { value: Number(token.replaceAll(',', '')), end: start + 1 }
  const tens = TENS.get(token)
  if (tens !== undefined) {
    const next = tokens[start + 1] === '-' ? start + 2 : start + 1
    const small = SMALL.get(tokens[next] ?? '') ?? 0
    return small > 0 && small < 10 ? { value: tens + small, end: next + 1 } : { value: tens, end: start + 1 }
  }
  const word = SMALL.get(token) ?? OTHERS.get(token)
  if (word !== undefined) return { value: word, end: start + 1 }
  if (token === 'half') return { value: 1, end: start }
  if (
    /^an?$/.test(token) &&
    /^(half|third|quarter|fifth|tenth|hundred|thousand|million|year|month|week|day|hour)$/.test(tokens[start + 1] ?? '')
  )
    return { value: 1, end: start + 1 }
  return undefined
}
