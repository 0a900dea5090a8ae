import type { Finding } from '../records/findings/schema.ts'
import type { Framework } from '../records/frameworks/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'
import { recordPath } from '../records/record-types.ts'
import { facetLabel, facetOrder } from '../tables/words/facet-labels.ts'

/** One place on an axis. */
export interface AxisEntry {
  readonly id: string
  readonly label: string
  /** What it is called where there is room; the label when it has no longer name. */
  readonly name?: string
  /** Page about it, inside the site. */
  readonly path?: string
}

/** One side of a view: what findings are sorted by. */
export interface Axis {
  /** Part of addresses. */
  readonly id: string
  /** What it is called in a heading, in the plural. */
  readonly label: string
  readonly entries: readonly AxisEntry[]
  /** Ids of the entries at which a finding stands. */
  readonly at: (finding: Finding) => readonly string[]
}

/** Entry for findings that are about no single care model. */
export const WHOLE_PROGRAMME = 'whole-programme'

/** Themes in their order; a withdrawn one is on no list, and what it lacks is no gap. */
export function themeAxis(records: Records): Axis {
  const entries = facetOrder(records, 'theme')
    .filter((id) => records.themes.get(id)!.data.status !== 'withdrawn')
    .map((id) => ({ id, label: facetLabel(records, 'theme', id), path: recordPath('themes', id) }))
  return { id: 'theme', label: 'themes', entries, at: (finding) => finding.themes }
}

/** Care models in their order, and last the programme as a whole. */
export function modelAxis(records: Records): Axis {
  const models = facetOrder(records, 'model').map((id) => ({
    id,
    label: records.models.get(id)!.data.abbreviation,
    name: `${records.models.get(id)!.data.title} (${records.models.get(id)!.data.abbreviation})`,
    path: recordPath('models', id),
  }))
  return {
    id: 'model',
    label: 'care models',
    entries: [...models, { id: WHOLE_PROGRAMME, label: 'Whole programme' }],
    at: (finding) => (finding.models.length > 0 ? finding.models : [WHOLE_PROGRAMME]),
  }
}

/** Levels of the system. */
export function levelAxis(records: Records): Axis {
  const entries = facetOrder(records, 'level').map((id) => ({ id, label: facetLabel(records, 'level', id) }))
  return { id: 'level', label: 'levels', entries, at: (finding) => [finding.level] }
}

/** Included reports. */
export function reportAxis(records: Records): Axis {
  const entries = facetOrder(records, 'report').map((id) => ({
    id,
    label: facetLabel(records, 'report', id),
    path: recordPath('reports', id),
  }))
  return { id: 'report', label: 'reports', entries, at: (finding) => [...new Set(finding.evidence.map(({ report }) => report))] }
}

/** The parts of a framework that findings are coded to: rows that have no rows of their own below, or cells. */
export function frameworkAxis(framework: TypedRecord<Framework>): Axis {
  const { rows, columns, coded, title } = framework.data
  const parents = new Set(rows.map((row) => row.parent))
  const path = recordPath('frameworks', framework.id)
  const parts =
    coded === 'cells'
      ? rows.flatMap((row) =>
          columns.map((column) => ({ id: `${row.id}.${column.id}`, label: `${row.label}, ${column.label.toLowerCase()}` })),
        )
      : rows
          .filter((row) => !parents.has(row.id))
          .map(({ id, label, parent }) => ({ id, label, within: rows.find((row) => row.id === parent)?.label }))
  const entries = distinctLabels(parts).map((part) => ({ ...part, path }))
  const prefix = `${framework.id}/`
  return {
    id: framework.id,
    label: title,
    entries,
    at: (finding) =>
      finding.codes.filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length).replace('/', '.')),
  }
}

interface Part {
  readonly id: string
  readonly label: string
  /** Label of what it is a part of. */
  readonly within?: string
}

/** Parts of one name are told apart by what they are part of, or else by their ids. */
function distinctLabels(parts: readonly Part[]): { readonly id: string; readonly label: string }[] {
  const alike = Map.groupBy(parts, ({ label }) => label)
  return parts.map(({ id, label, within }) => {
    const twins = alike.get(label)!
    if (twins.length === 1) return { id, label }
    const isTold = within !== undefined && twins.filter((twin) => twin.within === within).length === 1
    return { id, label: `${label} (${isTold ? within : id})` }
  })
}
