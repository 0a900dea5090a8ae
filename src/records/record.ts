import type { Briefing } from './briefings/schema.ts'
import type { Chart } from './charts/schema.ts'
import type { Coverage } from './coverage/schema.ts'
import type { Disagreement } from './disagreements/schema.ts'
import type { Exceptions } from './exceptions/schema.ts'
import type { Finding } from './findings/schema.ts'
import type { Framework } from './frameworks/schema.ts'
import type { Glossary } from './glossary/schema.ts'
import type { Measure } from './measures/schema.ts'
import type { Model } from './models/schema.ts'
import type { Page } from './pages/schema.ts'
import type { Report } from './reports/schema.ts'
import type { Site } from './site/schema.ts'
import type { Theme } from './themes/schema.ts'
import type { Timeline } from './timeline/schema.ts'
import type { Vanguard } from './vanguards/schema.ts'
import type { Verification } from './verification/schema.ts'
import type { Vocabulary } from './vocabulary/schema.ts'

/** A checked record: its data as the schema gives them, and its body as Markdown. */
export interface TypedRecord<Data> {
  /** Record type, which is the name of the folder. */
  readonly folder: string
  /** Filename without ending. */
  readonly id: string
  /** Path from the content folder, such as findings/slow-growth.md. */
  readonly file: string
  readonly data: Data
  /** Markdown after the front matter; empty for YAML records. */
  readonly body: string
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number
}

/** Records of one type by id, sorted by id. */
export type RecordMap<Data> = ReadonlyMap<string, TypedRecord<Data>>

/** All records of a body of evidence. */
export interface Records {
  readonly models: RecordMap<Model>
  readonly vanguards: RecordMap<Vanguard>
  readonly reports: RecordMap<Report>
  readonly findings: RecordMap<Finding>
  readonly themes: RecordMap<Theme>
  readonly frameworks: RecordMap<Framework>
  readonly measures: RecordMap<Measure>
  readonly disagreements: RecordMap<Disagreement>
  readonly charts: RecordMap<Chart>
  readonly briefings: RecordMap<Briefing>
  readonly vocabulary: RecordMap<Vocabulary>
  readonly pages: RecordMap<Page>
  readonly glossary: RecordMap<Glossary>
  readonly timeline: RecordMap<Timeline>
  readonly site: RecordMap<Site>
  readonly coverage: RecordMap<Coverage>
  readonly exceptions: RecordMap<Exceptions>
  readonly verification: RecordMap<Verification>
}

/** A record that was renamed or merged: its old address leads to the new one. */
export interface Tombstone {
  readonly folder: string
  readonly id: string
  readonly file: string
  readonly movedTo: string
}
