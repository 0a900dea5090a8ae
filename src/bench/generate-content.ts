import { dump } from 'js-yaml'
import { planContent } from './content-plan.ts'
import type { ContentPlan, Planned } from './content-plan.ts'
import { madeUpFinding } from './made-up-finding.ts'
import {
  madeUpDisagreement,
  madeUpFramework,
  madeUpListedReport,
  madeUpMeasure,
  madeUpModel,
  madeUpReport,
  madeUpTheme,
  madeUpVanguard,
} from './made-up-records.ts'
import type { MadeUp } from './made-up-records.ts'
import { madeUpAboutPage, madeUpBriefing, madeUpGlossary, madeUpSiteRecord, madeUpTimeline } from './made-up-site.ts'
import { madeUpVocabulary, VALUES } from './made-up-vocabularies.ts'

/** A file of the made-up evidence base; the path starts at its content folder. */
export interface MadeUpFile {
  readonly file: string
  readonly text: string
}

/**
 * A valid evidence base with so many findings and everything else in proportion, file by file. The same count and
 * seed give the same bytes; time grows with the number of findings alone.
 */
export function* generateContent(findingCount: number, seed: number): Generator<MadeUpFile> {
  const plan = planContent(findingCount, seed)
  const numbered = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${9001 + index}` }))
  yield* markdownFiles(plan, 'findings', plan.findings, madeUpFinding)
  yield* markdownFiles(plan, 'models', plan.models, madeUpModel)
  yield* markdownFiles(plan, 'vanguards', plan.vanguards, madeUpVanguard)
  yield* markdownFiles(plan, 'themes', plan.themes, madeUpTheme)
  yield* markdownFiles(plan, 'reports', plan.reports, madeUpReport)
  yield* markdownFiles(plan, 'reports', plan.listed, madeUpListedReport)
  yield* markdownFiles(plan, 'briefings', numbered(plan.counts.briefings, 'briefing'), madeUpBriefing, '.mdx')
  yield* markdownFiles(plan, 'pages', [{ id: 'about' }], madeUpAboutPage)
  yield* yamlFiles(plan, 'frameworks', plan.frameworks, madeUpFramework)
  yield* yamlFiles(plan, 'measures', plan.measures, madeUpMeasure)
  yield* yamlFiles(plan, 'disagreements', numbered(plan.counts.disagreements, 'disagreement'), madeUpDisagreement)
  for (const [list, values] of Object.entries({ ...VALUES, studies: [...plan.studies, 'other'] }))
    yield { file: `vocabulary/${list}.yaml`, text: yaml(madeUpVocabulary(list, values)) }
  yield { file: 'glossary.yaml', text: yaml(madeUpGlossary(plan)) }
  yield { file: 'timeline.yaml', text: yaml(madeUpTimeline(plan)) }
  yield { file: 'site.yaml', text: yaml(madeUpSiteRecord(plan)) }
}

function* markdownFiles(
  plan: ContentPlan,
  folder: string,
  records: readonly Pick<Planned, 'id'>[],
  make: (plan: ContentPlan, index: number) => MadeUp,
  extension = '.md',
): Generator<MadeUpFile> {
  for (const [index, { id }] of records.entries()) {
    const { data, body } = make(plan, index)
    yield { file: `${folder}/${id}${extension}`, text: `---\n${yaml(data)}---\n\n${body}\n` }
  }
}

function* yamlFiles(
  plan: ContentPlan,
  folder: string,
  records: readonly Pick<Planned, 'id'>[],
  make: (plan: ContentPlan, index: number) => object,
): Generator<MadeUpFile> {
  for (const [index, { id }] of records.entries()) yield { file: `${folder}/${id}.yaml`, text: yaml(make(plan, index)) }
}

/** YAML in the block style in which authors write, each text on one line. */
function yaml(data: object): string {
  return dump(data, { lineWidth: -1 })
}
