import { measureText } from './measure-text.ts'
import type { TextStyle } from './measure-text.ts'

/** Breaks a text into lines no wider than `width`; a word that is wider is broken between letters. Never empty. */
export function wrapText(text: string, width: number, style: TextStyle = {}): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text).flatMap((one) => breakWord(one, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measureText(longer, style) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Width of the widest line. */
export function widestLine(lines: readonly string[], style: TextStyle = {}): number {
  return Math.max(0, ...lines.map((line) => measureText(line, style)))
}

/** Width of the widest word of a text. */
export function widestWord(text: string, style: TextStyle = {}): number {
  return widestLine(wordsOf(text), style)
}

/** Words of a text; a currency sign stays with what follows it. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([£$€]) /g, '$1\u00a0')
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (measureText(word, style) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && measureText(part + letter, style) > width) {
      parts.push(part)
      part = letter
    } else part += letter
    // A hyphen or slash is a better place to break than the middle of a word.
    if (/[-/–]/.test(letter) && measureText(part, style) > width * 0.4) {
      parts.push(part)
      part = ''
    }
  }
  return part === '' ? parts : [...parts, part]
}
