/** What an attribute of a component holds: ids of records of a type, parted by spaces. */
export type ComponentAttribute = 'text' | { readonly idsOf: string }

/** Components that a briefing may use, with their attributes. */
export const BRIEFING_COMPONENTS: Readonly<Record<string, Readonly<Record<string, ComponentAttribute>>>> = {
  Chart: { id: { idsOf: 'charts' } },
  Findings: { ids: { idsOf: 'findings' } },
  Measure: { id: { idsOf: 'measures' } },
}
