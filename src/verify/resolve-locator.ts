import { locatorParts } from '../records/locator.ts'
import { pageLines } from './split-source.ts'
import type { LineRange, Passage, SplitSource } from './split-source.ts'

/** What became of a locator: the lines that it names, and what is wrong with its parts. */
export interface ResolvedLocator {
  readonly ranges: readonly LineRange[]
  /** Parts that are nowhere in the text. */
  readonly unknown: readonly string[]
  /** Pages that lie outside the places named with them. */
  readonly astray: readonly string[]
}

/** Resolves "5.3.2.1; p. 63": a page narrows the places that it is named with, because it says where in them to look. */
export function resolveLocator(at: string, source: SplitSource): ResolvedLocator {
  const parts = locatorParts(at).map((part) => ({ part, isPage: /^pp?\. /.test(part), ranges: resolvePart(part, source) }))
  const places = parts.flatMap(({ isPage, ranges }) => (isPage ? [] : (ranges ?? [])))
  const pages = parts.flatMap(({ part, isPage, ranges }) => (isPage && ranges ? [{ part, ranges }] : []))
  const isAstray = (ranges: readonly LineRange[]) => places.length > 0 && overlaps(places, ranges).length === 0
  const near = pages.filter(({ ranges }) => !isAstray(ranges)).flatMap(({ ranges }) => ranges)
  const outside = places.filter((place) => overlaps([place], near).length === 0)
  return {
    ranges: places.length === 0 ? near : near.length === 0 ? places : [...overlaps(places, near), ...outside],
    unknown: parts.filter(({ ranges }) => !ranges).map(({ part }) => part),
    astray: pages.filter(({ ranges }) => isAstray(ranges)).map(({ part }) => part),
  }
}

function overlaps(places: readonly LineRange[], pages: readonly LineRange[]): LineRange[] {
  return places.flatMap(([from, to]) =>
    pages.map(([first, last]): LineRange => [Math.max(from, first), Math.min(to, last)]).filter(([start, end]) => start < end),
  )
}

/** Lines that one part of a locator names, or undefined when there is no such place. */
function resolvePart(part: string, source: SplitSource): readonly LineRange[] | undefined {
  if (part.startsWith('Slide: ')) return named(source.passages, 'slide', part.slice('Slide: '.length))
  const heading = named(source.passages, 'heading', part) ?? named(source.passages, 'version', part)
  if (heading) return heading
  const scope = source.passages
    .filter(({ kind, name }) => (kind === 'heading' || kind === 'version') && part.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  return scope ? inScope(part.slice(scope.name.length + 1), source, scope.range) : inScope(part, source)
}

function inScope(part: string, source: SplitSource, scope?: LineRange): readonly LineRange[] | undefined {
  const passages = scope ? source.passages.filter(({ range }) => range[0] >= scope[0] && range[0] < scope[1]) : source.passages
  const paragraph = /^paras? (\S+)(?: to (\S+))?$/.exec(part)
  if (paragraph) return span(passages, 'paragraph', paragraph[1]!, paragraph[2])
  const section = /^(\d[\d.]*)(?: to (\d[\d.]*))?$/.exec(part)
  if (section) return span(passages, 'section', section[1]!, section[2])
  const caption = /^(Table|Figure|Box)s? (\S+)(?: to (\S+))?$/.exec(part)
  if (caption) {
    const kind = caption[1]!.toLowerCase()
    return span(passages, 'caption', `${kind} ${caption[2]}`, caption[3] && `${kind} ${caption[3]}`)
  }
  const page = /^pp?\. (\d+)(?:[-–](\d+))?$/.exec(part)
  if (page) {
    const [first, last] = [pageLines(source, Number(page[1])), pageLines(source, Number(page[2] ?? page[1]))]
    return first && last ? [[first[0], last[1]]] : undefined
  }
  return undefined
}

function named(passages: readonly Passage[], kind: Passage['kind'], name: string): LineRange[] | undefined {
  const found = passages.filter((passage) => passage.kind === kind && passage.name === name)
  return found.length > 0 ? found.map(({ range }) => range) : undefined
}

/** From the first to the last of a range of places; one place where there is no last. Where versions repeat a place, the last version has it. */
function span(passages: readonly Passage[], kind: Passage['kind'], first: string, last?: string): LineRange[] | undefined {
  const from = named(passages, kind, first)?.at(-1)
  const to = last ? named(passages, kind, last)?.at(-1) : from
  return from && to && to[1] > from[0] ? [[from[0], to[1]]] : undefined
}
