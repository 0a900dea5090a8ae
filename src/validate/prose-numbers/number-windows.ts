import { NUMBER_SIGNS } from './read-number.ts'

/** Anything that may be part of a number; most prose holds none, and this looks at each letter once. */
const SIGN = new RegExp(`\\d|\\b(?:${NUMBER_SIGNS.join('|')})\\b`, 'gi')

/** Characters on each side of a sign of a number that may belong to it: label, hedge, unit. */
const REACH = 80

/** Most characters by which a stretch grows to end between words. */
const MOST_TO_SPACE = 40

/** Stretches of the text around numbers, so that the rest need not be split into words. */
export function numberWindows(text: string): [start: number, end: number][] {
  const windows: [number, number][] = []
  for (const { index } of text.matchAll(SIGN)) {
    const last = windows.at(-1)
    if (last && index + REACH <= last[1]) continue
    let [start, end] = [Math.max(0, index - REACH), Math.min(text.length, index + 2 * REACH)]
    for (let left = MOST_TO_SPACE; left > 0 && start > 0 && text[start - 1]! > ' '; left--) start--
    for (let left = MOST_TO_SPACE; left > 0 && end < text.length && text[end]! > ' '; left--) end++
    if (last && start <= last[1]) last[1] = end
    else windows.push([start, end])
  }
  return windows
}
