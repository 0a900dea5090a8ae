import type { Problem } from './problem.ts'

/** A record as written: parsed, not yet checked. */
export interface RawRecord {
  /** Record type: the folder. */
  readonly folder: string
  /** Filename without ending. */
  readonly id: string
  /** Path from the content folder, with forward slashes. */
  readonly file: string
  /** The whole file, line ends normalised. */
  readonly text: string
  /** What the front matter or YAML file holds. */
  readonly data: unknown
  /** Markdown after the front matter. */
  readonly body: string
  /** Line of the file on which the YAML starts, from 1. */
  readonly dataLine: number
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number
}

/** Everything read from a content folder. */
export interface RawContent {
  /** The folder, as the reader was given it; it leads the file names in messages. */
  readonly root: string
  /** Records sorted by file. */
  readonly records: readonly RawRecord[]
  readonly problems: readonly Problem[]
}
