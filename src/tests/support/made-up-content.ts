import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CHART_RULES } from '../../charts/rules/index.ts'
import { readContent } from '../../load/read-content.ts'
import type { RawContent } from '../../load/raw-record.ts'
import { formatProblems } from '../../validate/format-problems.ts'
import { validate } from '../../validate/validate.ts'
import type { Validated } from '../../validate/validate.ts'

/** Files by path from the content folder; null leaves one of the made-up files out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

const list = (title: string, ...ids: string[]) =>
  `title: ${title}\ndescription: Made up.\nvalues:\n${ids.map((id) => `  - { id: ${id}, label: ${id}, definition: Made up. }\n`).join('')}`

/** The smallest evidence base that is valid: one record of each type that others need, with reserved ids. */
export const MADE_UP = {
  'site.yaml': `title: Made-up evidence
short_title: Made up
description: A made-up body of evidence.
publisher: Nobody
licence: { name: CC BY 4.0, url: "https://example.org/licence", note: Made up. }
home:
  lede: A made-up body of evidence.
  answers: ["[One thing may follow from another](findings/finding-9001.md)."]
  search_examples: [thing]
navigation:
  - { label: Findings, href: /findings/ }
`,
  'models/model-9001.md': `---
title: Made-up model
abbreviation: MUM
order: 1
description: A made-up model.
---

A made-up model [@report-9001, para 1.1].
`,
  'vanguards/vanguard-9001.md': `---
number: 9001
title: Made-up vanguard
model: model-9001
region: region-a
facts:
  - text: It is made up.
    report: report-9001
    at: para 1.1
---
`,
  'reports/report-9001.md': `---
title: Made-up report
short_title: Report 9001
authors:
  - { family: Nobody, given: Nora }
issued: "2018-06"
type: report
study: study-a
kind: kind-a
licence: Nobody's.
included: true
version_status: version-a
design: Made up.
question: Is it made up?
data_collection: { from: "2017" }
participants: []
models: [model-9001]
limitations:
  - { text: It is made up., at: para 1.1 }
appraisal:
  - { criterion: criterion-a, judgement: met, reason: Made up. }
locators:
  kinds: [paragraph, figure, heading, slide]
  headings: [Summary, Appendix, Appendix One]
  slides: [First slide]
---

A made-up report.
`,
  'reports/report-9002.md': `---
title: Another made-up report
short_title: Report 9002
authors:
  - { literal: Made-up Office }
issued: undated
type: report
study: other
kind: kind-a
licence: Nobody's.
included: false
exclusion_reason: reason-a
cited_by:
  - { report: report-9001, at: para 1.2 }
---
`,
  'findings/finding-9001.md': `---
title: One thing may follow from another
direction: direction-a
kind: kind-a
level: level-a
models: [model-9001]
vanguards: []
themes: [theme-9001]
codes: [framework-9001/row-a]
measures: [measure-9001]
evidence:
  - report: report-9001
    at: para 1.1
    type: evidence-a
confidence:
  methodological: { concern: minor, why: Made up. }
  coherence: { concern: minor, why: Made up. }
  adequacy: { concern: moderate, why: Made up. }
  relevance: { concern: none, why: Made up. }
  overall: moderate
reviewed: "2026-11-22"
---

One thing followed from another [@report-9001, para 1.1].
`,
  'themes/theme-9001.md': `---
title: Made-up theme
order: 1
question: What follows from what?
key_message: One thing may follow from another [@report-9001, para 1.1].
summary: One thing may follow from another [@report-9001, para 1.1].
implications: ["Look at [the finding](../findings/finding-9001.md)."]
not_shown: [What does not follow.]
gaps: [Everything else.]
reviewed: "2026-11-22"
---

One thing [may follow from another](../findings/finding-9001.md).
`,
  'frameworks/framework-9001.yaml': `title: Made-up framework
kind: list
description: A made-up list.
origin: Made up.
evidence:
  - { report: report-9001, at: para 1.1 }
rows:
  - { id: row-a, label: Row A }
  - { id: row-b, label: Row B, parent: row-a }
coded: rows
`,
  'frameworks/framework-9002.yaml': `title: Made-up matrix
kind: matrix
description: A made-up matrix.
origin: Made up.
evidence:
  - { report: report-9001, at: para 1.1 }
rows:
  - { id: row-a, label: Row A }
columns:
  - { id: column-a, label: Column A }
coded: cells
entries:
  - { row: row-a, column: column-a, text: Made up. }
`,
  'measures/measure-9001.yaml': `title: Made-up quantity
definition: Made-up things.
unit: things
dimensions:
  - { id: model, label: Model, records: models }
  - { id: year, label: Year, values: [{ id: year-a, label: Year A }] }
values:
  - { value: 5, of: 9, dims: { model: model-9001, year: year-a }, report: report-9001, at: para 1.1 }
`,
  'briefings/briefing-9001.mdx': `---
title: What follows?
order: 1
question: What follows from what?
answer: One thing may follow from another [@report-9001, para 1.1].
key_messages: ["One thing may follow from another [@report-9001, para 1.1]."]
not_shown: [What does not follow.]
themes: [theme-9001]
reviewed: "2026-11-22"
---

One thing may follow from another [@report-9001, para 1.1].

<Findings ids="finding-9001" />

<Measure id="measure-9001" />
`,
  'vocabulary/appraisal-criteria.yaml': list('Criteria', 'criterion-a'),
  'vocabulary/directions.yaml': list('Directions', 'direction-a', 'direction-b'),
  'vocabulary/evidence-types.yaml': list('Types of evidence', 'evidence-a'),
  'vocabulary/exclusion-reasons.yaml': list('Reasons', 'reason-a'),
  'vocabulary/finding-kinds.yaml': list('Kinds of finding', 'kind-a'),
  'vocabulary/levels.yaml': list('Levels', 'level-a', 'level-b'),
  'vocabulary/regions.yaml': list('Regions', 'region-a'),
  'vocabulary/report-kinds.yaml': list('Kinds of report', 'kind-a'),
  'vocabulary/studies.yaml': list('Studies', 'study-a', 'other'),
  'vocabulary/units.yaml': list('Units', 'things'),
  'vocabulary/version-statuses.yaml': list('Versions', 'version-a'),
} as const satisfies Files

export type MadeUpFile = keyof typeof MADE_UP

/** Writes the made-up evidence base with changes to a new temporary folder and says where; the caller removes it. */
export function writeMadeUpContent(overrides: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'made-up-'))
  for (const [file, text] of Object.entries({ ...MADE_UP, ...overrides })) {
    if (text === null) continue
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

/** What was read of a made-up evidence base, what it was checked to be, and its problems as people see them. */
export interface MadeUp {
  readonly content: RawContent
  readonly validated: Validated
  /** Problems as text under the folder name `content`; with names of rules, only those. */
  readonly problems: (...rules: string[]) => string
}

/** Writes, reads, checks and removes a made-up evidence base; `prepare` may change the folder before it is read. */
export function madeUpContent(overrides: Files = {}, prepare: (root: string) => void = () => {}): MadeUp {
  const root = writeMadeUpContent(overrides)
  try {
    prepare(root)
    const content = readContent(root)
    const validated = validate(content, CHART_RULES)
    const problems = (...rules: string[]) =>
      formatProblems(
        validated.problems.filter(({ rule }) => rules.length === 0 || rules.includes(rule)),
        'content',
        'text',
      )
    return { content, validated, problems }
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Problems of several made-up evidence bases, each under what is wrong with it, so that a table stands beside its messages. */
export function problemsOfEach(cases: readonly (readonly [what: string, overrides: Files])[], ...rules: string[]): string {
  return cases.map(([what, overrides]) => `${what}\n${madeUpContent(overrides).problems(...rules)}`).join('\n\n')
}

/** A made-up file with some of its text replaced, to be given to madeUpContent. */
export function changed(
  file: MadeUpFile,
  ...replacements: readonly (readonly [from: string, to: string])[]
): Record<string, string> {
  const text = replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`)
    return text.replace(from, () => to)
  }, MADE_UP[file] as string)
  return { [file]: text }
}

/** Line and column, as `line:column`, at which a piece of a made-up file stands: to check positions against. */
export function placeOf(text: string, piece: string): string {
  const index = text.indexOf(piece)
  if (index < 0) throw new Error(`no such piece: ${piece}`)
  const before = text.slice(0, index).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
