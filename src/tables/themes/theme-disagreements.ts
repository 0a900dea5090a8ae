import type { Disagreement } from '../../records/disagreements/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'

/** Disagreements about the findings or numbers of a theme, by title: those that could change a conclusion, and smaller ones. */
export function themeDisagreements(
  records: Records,
  theme: string,
): Record<Disagreement['weight'], readonly TypedRecord<Disagreement>[]> {
  const isOfTheme = (one: TypedRecord<{ themes: string[] }> | undefined) => one?.data.themes.includes(theme) ?? false
  const collator = new Intl.Collator('en-GB')
  const found = [...records.disagreements.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .filter(
      ({ data }) =>
        data.findings.some((id) => isOfTheme(records.findings.get(id))) ||
        data.measures.some((id) => isOfTheme(records.measures.get(id))),
    )
    .toSorted((a, b) => collator.compare(a.data.title, b.data.title))
  return {
    major: found.filter(({ data }) => data.weight === 'major'),
    minor: found.filter(({ data }) => data.weight === 'minor'),
  }
}
