import type { Records } from '../../records/record.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { figuresOf } from './figures.ts'

/** A row, series or panel that a text names, as the chart calls it. */
export interface NameInText {
  readonly kind: 'row' | 'series' | 'panel'
  readonly name: string
  /** Where it begins, and where it ends. */
  readonly from: number
  readonly to: number
}

/** The rows, series and panels that a text names, in its order: by their labels, and care models by their titles too. */
export function namesInText(text: string, { data, records }: DrawnChart): NameInText[] {
  const found: NameInText[] = []
  const lower = text.toLowerCase()
  for (const { kind, name, word } of wordings(figuresOf(data), records)) {
    // Most names are not there, and a pattern costs far more than a look.
    if (!lower.includes(word.toLowerCase())) continue
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'giu')
    for (const { index } of text.matchAll(pattern)) {
      const to = index + word.length
      // "Very low" is not "low": what lies inside a longer name is no name of its own.
      if (!found.some((other) => index < other.to && other.from < to)) found.push({ kind, name, from: index, to })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Every way to write each name, the longest first. */
function wordings(
  figures: ReturnType<typeof figuresOf>,
  records: Records,
): { kind: NameInText['kind']; name: string; word: string }[] {
  const titles = new Map([...records.models.values()].map(({ data }) => [data.abbreviation, data.title]))
  const kinds = ['row', 'series', 'panel'] as const
  return kinds
    .flatMap((kind) =>
      [...new Set(figures.flatMap((figure) => figure[kind] ?? []))].flatMap((name) =>
        [name, titles.get(name)].flatMap((word) => (word ? [{ kind, name, word }] : [])),
      ),
    )
    .toSorted((a, b) => b.word.length - a.word.length)
}
