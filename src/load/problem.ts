/** One thing that a contributor can mend. */
export interface Problem {
  /** Path from the content folder. */
  readonly file: string
  /** Line from 1. */
  readonly line: number
  /** Column from 1. */
  readonly column: number
  /** Name of the rule that found it. */
  readonly rule: string
  /** What is wrong, with the value seen. */
  readonly message: string
  /** What to do next. */
  readonly fix?: string
}
