import type { Source } from '../records/fields.ts'

/** What a row, series or panel is called, and how it is told apart. */
export interface Name {
  readonly key: string
  readonly label: string
  /** Class of its fixed colour, when its kind has one: `t-m2` for a care model. */
  readonly tone?: string
  /** Place of its fixed shape, from 1. */
  readonly shape?: number
}

/** One datum of a chart. Without value, low and high it is missing, and shown as missing. */
export interface ChartRow {
  readonly row: Name
  readonly series?: Name
  readonly panel?: Name
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** The base, for "x of y". */
  readonly of?: number
  /** Shown beside its mark: "£124 million", "23 of 29". */
  readonly mark: string
  /** Value with its unit in full. */
  readonly text: string
  readonly period?: string
  readonly qualifier?: string
  readonly sources: readonly Source[]
}

/** A dated event. */
export interface ChartEvent {
  readonly id: string
  readonly title: string
  /** A year, a month or a day. */
  readonly date: string
  readonly end?: string
  readonly sources: readonly Source[]
}

/** A box of a flow. */
export interface FlowBox {
  readonly label: string
  readonly count: number
  /** What the count is made of. */
  readonly parts: readonly { readonly label: string; readonly count: number; readonly tone?: string }[]
}

/** One step of a flow: what goes on, and what leaves at this step. */
export interface FlowStep {
  readonly main: FlowBox
  readonly aside?: FlowBox
}

/** A thing of a network, with its weight. */
export interface NetworkNode {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** What a chart draws. */
export type ChartData =
  | { readonly kind: 'rows'; readonly unit: string; readonly rows: readonly ChartRow[] }
  | { readonly kind: 'events'; readonly events: readonly ChartEvent[] }
  | { readonly kind: 'flow'; readonly steps: readonly FlowStep[] }
  | {
      readonly kind: 'network'
      readonly nodes: readonly NetworkNode[]
      readonly links: readonly { readonly from: string; readonly to: string; readonly count: number }[]
    }

/** True when a row has no figure. */
export function isMissing(row: ChartRow): boolean {
  return row.value === undefined && row.low === undefined && row.high === undefined
}
