import type { FindingRecord, FindingsBy } from '../graph/facets.ts'
import { byConfidence } from '../graph/facets.ts'
import { independence } from '../graph/independence.ts'
import type { Independence } from '../graph/independence.ts'
import type { Records } from '../records/record.ts'
import { frameworkAxis, levelAxis, modelAxis, reportAxis, themeAxis } from './axes.ts'
import type { Axis, AxisEntry } from './axes.ts'
import { crosswalkPair } from './crosswalk.ts'
import { disputesAmong, disputesByFinding, findDisputes } from './disputes.ts'
import type { Dispute } from './disputes.ts'

/** Why a cell is thin; a cell may be so in several ways. */
export const GAPS = ['nothing-found', 'one-study', 'low-confidence', 'sources-disagree'] as const
export type Gap = (typeof GAPS)[number]

/** Where a row and a column meet. */
export interface Cell {
  readonly row: AxisEntry
  readonly column: AxisEntry
  /** The most certain first. */
  readonly findings: readonly FindingRecord[]
  /** What stands behind them. */
  readonly behind: Independence
  /** What sets some of these findings against each other. */
  readonly disputes: readonly Dispute[]
  readonly gaps: readonly Gap[]
}

/** A crossing of two axes. */
export interface View {
  /** Part of the address: `theme-by-model`. */
  readonly id: string
  readonly rows: Axis
  readonly columns: Axis
  /** Row by row. */
  readonly cells: readonly (readonly Cell[])[]
}

/**
 * All views: themes by model, level and report; then for each coded framework its crossings with models and themes; last
 * the two frameworks that share the most findings.
 */
export function evidenceViews(records: Records, findingsBy: FindingsBy): View[] {
  const [themes, models] = [themeAxis(records), modelAxis(records)]
  const coded = [...records.frameworks.values()]
    .filter(({ data }) => data.coded !== 'none' && data.status !== 'withdrawn')
    .map(frameworkAxis)
    .filter(({ entries }) => entries.length <= MOST_ENTRIES)
  const findings = byConfidence([...new Set([...findingsBy.confidence.values()].flat())])
  const crosswalk = crosswalkPair(coded, findings)
  const pairs: [Axis, Axis][] = [
    [themes, models],
    [themes, levelAxis(records)],
    [themes, reportAxis(records)],
    ...coded.map((framework): [Axis, Axis] => [framework, models]),
    ...coded.map((framework): [Axis, Axis] => [themes, framework]),
    ...(crosswalk ? [crosswalk] : []),
  ]
  const disputed = disputesByFinding(findDisputes(records))
  // Before the first report is in, nothing can be crossed with reports; a table without columns has no cells.
  return pairs
    .filter(([, columns]) => columns.entries.length > 0)
    .map(([rows, columns]) => buildView(records, findings, disputed, rows, columns))
}

function buildView(records: Records, findings: readonly FindingRecord[], disputed: DisputesBy, rows: Axis, columns: Axis): View {
  const placed = new Map<string, FindingRecord[]>()
  for (const finding of findings) {
    const across = columns.at(finding.data)
    for (const row of rows.at(finding.data)) {
      for (const column of across) {
        const key = `${row} ${column}`
        const list = placed.get(key)
        if (list) list.push(finding)
        else placed.set(key, [finding])
      }
    }
  }
  // A cell of one report says what that report rests on; that it is one study is no gap.
  const isOfReports = columns.id === 'report'
  const cells = rows.entries.map((row) =>
    columns.entries.map((column): Cell => {
      const here = placed.get(`${row.id} ${column.id}`) ?? []
      const behind = independence(
        records,
        here.flatMap(({ data }) => data.evidence).filter(({ report }) => !isOfReports || report === column.id),
      )
      const disputes = disputesAmong(
        here.map(({ id }) => id),
        disputed,
      )
      return {
        row,
        column,
        findings: here,
        behind,
        disputes,
        gaps: gapsOf(here, isOfReports || behind.studies.length > 1, disputes.length > 0),
      }
    }),
  )
  return { id: `${rows.id}-by-${columns.id}`, rows, columns, cells }
}

type DisputesBy = ReturnType<typeof disputesByFinding>

function gapsOf(findings: readonly FindingRecord[], hasStudies: boolean, isDisputed: boolean): Gap[] {
  if (findings.length === 0) return ['nothing-found']
  const isLow = findings.every(({ data }) => data.confidence.overall === 'low' || data.confidence.overall === 'very-low')
  return [
    ...(!hasStudies ? ['one-study' as const] : []),
    ...(isLow ? ['low-confidence' as const] : []),
    ...(isDisputed ? ['sources-disagree' as const] : []),
  ]
}

/**
 * Most parts of a framework that are crossed with anything: a table of more rows or columns says nothing at a glance,
 * and a matrix of 30 by 30 would make one of 900. The page of the framework itself shows all that is coded to it.
 */
export const MOST_ENTRIES = 60

/** Address of a view inside the site. */
export function viewPath(view: Pick<View, 'id'>): string {
  return view.id === 'theme-by-model' ? '/evidence-map/' : `/evidence-map/${view.id}/`
}

/** Address of a cell inside the site. Every cell has a page, also an empty one: an address that was sent stays good whatever comes or goes. */
export function cellPath(view: Pick<View, 'id'>, cell: Pick<Cell, 'row' | 'column'>): string {
  return `/evidence-map/${view.id}/${cell.row.id}/${cell.column.id}/`
}
