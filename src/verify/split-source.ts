import type { LocatorScheme } from '../records/reports/schema.ts'
import { findCaptions } from './find-captions.ts'
import { findHeadings, findTitles } from './find-headings.ts'
import { findNumbered } from './find-numbered.ts'
import { findPageMarks, pageRange } from './find-pages.ts'
import type { PageMark } from './find-pages.ts'
import { readLines } from './read-lines.ts'
import type { SourceLine } from './read-lines.ts'

/** Lines from the first index up to but not including the second. */
export type LineRange = readonly [number, number]

/** A located passage. */
export interface Passage {
  readonly kind: 'heading' | 'version' | 'section' | 'paragraph' | 'caption' | 'slide'
  /** Heading, slide title, number, or caption such as table 3. */
  readonly name: string
  readonly range: LineRange
}

/** A report's text in passages, by the report's own scheme. */
export interface SplitSource {
  readonly lines: readonly SourceLine[]
  readonly passages: readonly Passage[]
  readonly pageMarks: readonly PageMark[]
}

/** Most lines that a table or figure is taken to have when nothing shows its end. */
const LONGEST_TABLE = 150

/** Splits the plain text of a report into passages that its locators can name. */
export function splitSource(text: string, scheme: LocatorScheme): SplitSource {
  const kinds = new Set(scheme.kinds)
  const read = readLines(text)
  const pageMarks = kinds.has('page') ? findPageMarks(read) : []
  const marked = new Set(pageMarks.map(({ line }) => line))
  const lines = read.map((line, index) => (marked.has(index) ? { ...line, text: '' } : line))

  const versions = findVersions(lines, scheme)
  const headings = versions.flatMap(({ name, range }) => headingsOf(lines, scheme, versions.length > 1 ? name : undefined, range))
  const sections = kinds.has('section') ? findNumbered(lines, 'section') : []
  const chapters = sections.filter(({ number }) => !number.includes('.')).map(({ line }) => line)
  const slides = kinds.has('slide') ? findTitles(lines, scheme.slides) : []
  const tops = [...headings.map(({ line }) => line), ...versions.map(({ range }) => range[0])]

  const upTo = (line: number, ends: readonly number[]): LineRange => [
    line,
    Math.min(lines.length, ...ends.filter((end) => end > line)),
  ]
  const headingPassages = headings.map(({ heading, line }): Passage =>
    passage('heading', heading, upTo(line, [...tops, ...chapters])),
  )
  const paragraphs = kinds.has('paragraph') ? paragraphsOf(lines, headingPassages) : []
  const starts = [...tops, ...sections.map(({ line }) => line), ...paragraphs.map(({ range }) => range[0])]
  const captions = versions.flatMap(({ range }) => findCaptions(lines, ...range))
  return {
    lines,
    pageMarks,
    passages: [
      ...(versions.length > 1 ? versions : []),
      ...headingPassages,
      ...sections.map(({ number, line }) => {
        const depth = number.split('.').length
        const ends = sections.filter((other) => other.number.split('.').length <= depth).map((other) => other.line)
        return passage('section', number, upTo(line, [...ends, ...tops]))
      }),
      ...paragraphs,
      ...captions.map(({ name, line }) =>
        passage('caption', name, captionRange(lines, upTo(line, [...starts, ...captions.map((other) => other.line)]))),
      ),
      ...slides.map(({ heading, line }) =>
        passage(
          'slide',
          heading,
          upTo(
            line,
            slides.map((other) => other.line),
          ),
        ),
      ),
    ],
  }
}

/** Lines on which a printed page must lie. */
export function pageLines(source: SplitSource, page: number): LineRange | undefined {
  return pageRange(source.pageMarks, page, source.lines.length)
}

function passage(kind: Passage['kind'], name: string, range: LineRange): Passage {
  return { kind, name, range }
}

/** The versions of the document in this copy; without any, the whole text. */
function findVersions(lines: readonly SourceLine[], scheme: LocatorScheme): Passage[] {
  const found = findHeadings(lines, scheme.versions, scheme.printed)
  if (found.length === 0) return [passage('version', '', [0, lines.length])]
  return found.map(({ heading, line }, index) => passage('version', heading, [line, found[index + 1]?.line ?? lines.length]))
}

/** A heading that begins with the name of a version stands in that version, every other one in the last. */
function headingsOf(lines: readonly SourceLine[], scheme: LocatorScheme, version: string | undefined, range: LineRange) {
  if (!scheme.kinds.includes('heading')) return []
  const lead = (heading: string) => scheme.versions.find((name) => heading.startsWith(`${name} `))
  const isLast = version === undefined || version === scheme.versions.at(-1)
  const own = scheme.headings
    .filter((heading) => !scheme.versions.includes(heading))
    .filter((heading) => lead(heading) === version || (isLast && lead(heading) === undefined))
  const printed: Record<string, string> = { ...scheme.printed }
  for (const heading of own) if (lead(heading)) printed[heading] ??= heading.slice(version!.length + 1)
  return findHeadings(lines, own, printed, ...range)
}

/** Paragraphs are numbered anew under each heading, or through them: 1 to 23 in a summary, 3.1 to 3.14 in a third part. */
function paragraphsOf(lines: readonly SourceLine[], headings: readonly Passage[]): Passage[] {
  const regions: LineRange[] = headings.length > 0 ? headings.map(({ range }) => range) : [[0, lines.length]]
  return regions.flatMap(([from, to]) => {
    const found = findNumbered(lines, 'paragraph', from, to)
    return found.map(({ number, line }, index) => passage('paragraph', number, [line, found[index + 1]?.line ?? to]))
  })
}

/** A table or figure ends with the line that names its source, else where the next place begins. */
function captionRange(lines: readonly SourceLine[], [from, to]: LineRange): LineRange {
  const most = Math.min(to, from + LONGEST_TABLE)
  for (let line = from + 1; line < most; line++) if (/^source\b.{0,3}:/i.test(lines[line]!.text)) return [from, line + 1]
  return [from, most]
}
