import { longestChain } from './longest-chain.ts'
import type { SourceLine } from './read-lines.ts'

/** A page number printed on a line of its own. */
export interface PageMark {
  readonly page: number
  /** Index of the line. */
  readonly line: number
}

/** Lines that a page can have in a plain-text copy, gaps included. */
const LINES_PER_PAGE = { least: 15, most: 120 }

/** Pages by which a page may lie elsewhere than counted. */
const MARGIN = 1

/** Finds the page numbers that stand alone between blank lines and rise at the pace of pages. */
export function findPageMarks(lines: readonly SourceLine[]): PageMark[] {
  const isBlank = (line: number) => (lines[line]?.text ?? '') === ''
  const candidates = lines.flatMap(({ text }, line) =>
    /^\d{1,3}$/.test(text) && isBlank(line - 1) && isBlank(line + 1) ? [{ page: Number(text), line, weight: 1 }] : [],
  )
  const chain = longestChain(candidates, (before, after) => {
    const pace = (after.line - before.line) / (after.page - before.page)
    return after.page > before.page && pace >= LINES_PER_PAGE.least && pace <= LINES_PER_PAGE.most
  })
  return chain.length < 2 ? [] : chain.map(({ page, line }) => ({ page, line }))
}

/**
 * Lines on which a page must lie; undefined when it lies outside the text. Copies lose pages that hold only pictures or
 * references, so it is counted down from the mark before and up from the mark after, and lies between the two or near.
 */
export function pageRange(marks: readonly PageMark[], page: number, lineCount: number): readonly [number, number] | undefined {
  if (marks.length < 2) return undefined
  const pace = usualPace(marks)
  const nearest = [marks.findLast((mark) => mark.page <= page), marks.find((mark) => mark.page >= page)]
  const starts = nearest.flatMap((mark) => (mark ? [mark.line + (page - mark.page) * pace] : []))
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  if (first >= lineCount || last + pace <= 0) return undefined
  return [Math.max(0, Math.floor(first - MARGIN * pace)), Math.min(lineCount, Math.ceil(last + (1 + MARGIN) * pace))]
}

/** Lines of a page in the middle of all gaps between marks. */
function usualPace(marks: readonly PageMark[]): number {
  const paces = marks.slice(1).map((mark, index) => (mark.line - marks[index]!.line) / (mark.page - marks[index]!.page))
  return paces.sort((a, b) => a - b)[Math.floor(paces.length / 2)]!
}
