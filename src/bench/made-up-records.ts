import { FRAMEWORK_COLUMNS, FRAMEWORK_ROWS } from './content-plan.ts'
import type { ContentPlan } from './content-plan.ts'
import { madeUpSource } from './made-up-finding.ts'
import { placeName, sentence, sentences, topic } from './made-up-text.ts'
import { VALUES } from './made-up-vocabularies.ts'

/** What a Markdown record holds. */
export interface MadeUp {
  readonly data: object
  readonly body: string
}

/** A care model. */
export function madeUpModel({ random, models }: ContentPlan, index: number): MadeUp {
  const data = {
    title: models[index]!.title,
    abbreviation: `D${'ABCDE'[index]}`,
    order: index + 1,
    description: sentence(random),
  }
  return { data, body: sentences(random, 4) }
}

/** A site with one to four facts. */
export function madeUpVanguard(plan: ContentPlan, index: number): MadeUp {
  const { random, vanguards, models } = plan
  const facts = Array.from({ length: random.between(1, 4) }, () => ({ ...madeUpSource(plan), text: sentence(random) }))
  const data = {
    number: index + 1,
    title: vanguards[index]!.title,
    model: models[index % models.length]!.id,
    region: random.pick(VALUES.regions),
    place: placeName(index),
    facts,
  }
  return { data, body: '' }
}

/** A theme with a text of about 400 words that links findings. */
export function madeUpTheme({ random, themes, findings }: ContentPlan, index: number): MadeUp {
  const linked = () => {
    const { id, title } = random.pick(findings)
    return `${sentence(random)} See [${title}](../findings/${id}.md).`
  }
  const paragraph = () => `${sentences(random, 3)} ${linked()}`
  const data = {
    title: themes[index]!.title,
    order: index + 1,
    question: `What is known of ${topic(random).toLowerCase()}?`,
    key_message: sentence(random),
    summary: linked(),
    implications: [linked(), linked()],
    not_shown: [sentence(random), sentence(random)],
    gaps: [sentence(random)],
    reviewed: '2026-01-31',
  }
  return {
    data,
    body: `## ${topic(random)}\n\n${paragraph()}\n\n${paragraph()}\n\n## In other places\n\n${paragraph()}\n\n${paragraph()}`,
  }
}

/** A report that findings are drawn from. */
export function madeUpReport(plan: ContentPlan, index: number): MadeUp {
  const { random, reports, studies, models } = plan
  const data = {
    ...bibliography(plan, reports[index]!.title, index),
    study: studies[Math.floor(index / 2)]!,
    included: true,
    version_status: random.pick(VALUES['version-statuses']),
    design: sentence(random),
    question: `What came of services in ${placeName(index)}?`,
    data_collection: { from: '2016-01', to: '2017-12' },
    participants: [{ group: 'Managers', n: random.between(5, 60), at: 'Table 1' }],
    models: models.map(({ id }) => id),
    limitations: [
      { text: sentence(random), at: 'para 2.3' },
      { text: sentence(random), stated: false },
    ],
    appraisal: VALUES['appraisal-criteria'].map((criterion) => ({
      criterion,
      judgement: random.pick(['met', 'partly', 'not-met', 'unclear']),
      reason: sentence(random),
    })),
    locators: { kinds: ['paragraph', 'section', 'figure', 'table', 'page'] },
  }
  return { data, body: sentences(random, 5) }
}

/** A report that is only listed. */
export function madeUpListedReport(plan: ContentPlan, index: number): MadeUp {
  const { random, listed } = plan
  const data = {
    ...bibliography(plan, listed[index]!.title, plan.reports.length + index),
    study: 'other',
    included: false,
    exclusion_reason: random.pick(VALUES['exclusion-reasons']),
    cited_by: [madeUpSource(plan)],
  }
  return { data, body: '' }
}

function bibliography({ random }: ContentPlan, title: string, index: number): object {
  return {
    title,
    short_title: `${placeName(index)} report`,
    authors: [{ family: placeName(index), given: 'A B' }, { literal: 'Institute of Made-up Studies' }],
    issued: `${random.between(2016, 2022)}-06`,
    type: 'report',
    publisher: 'Institute of Made-up Studies',
    kind: random.pick(VALUES['report-kinds']),
    licence: 'Made up; nobody owns it.',
  }
}

/** A framework whose rows or cells findings are coded with, or a table of facts. */
export function madeUpFramework(plan: ContentPlan, index: number): object {
  const { random, frameworks } = plan
  const { title, coded } = frameworks[index]!
  const parts = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${prefix}-${at + 1}`,
      label: `${topic(random)}, ${placeName(index * 10 + at)}`,
      definition: sentence(random),
    }))
  const rows = parts(FRAMEWORK_ROWS, 'row')
  const columns = coded === 'rows' ? [] : parts(FRAMEWORK_COLUMNS, 'column')
  return {
    title,
    kind: { rows: 'list', cells: 'matrix', none: 'table' }[coded],
    description: sentence(random),
    origin: sentence(random),
    evidence: [madeUpSource(plan)],
    rows,
    columns,
    coded,
    entries: rows.flatMap((row) => columns.map((column) => ({ row: row.id, column: column.id, text: sentence(random) }))),
    applications: [{ ...madeUpSource(plan), row: 'row-1', result: sentence(random) }],
  }
}

/** A quantity by care model, the planned percentage first. */
export function madeUpMeasure(plan: ContentPlan, index: number): object {
  const { random, measures, models, themes } = plan
  const { title, percent } = measures[index]!
  const others = random.pickSome(models, random.between(0, 4)).map(({ id }) => ({
    value: random.between(1, 999) / 10,
    dims: { model: id },
    ...madeUpSource(plan),
  }))
  return {
    title,
    definition: sentence(random),
    unit: 'percent',
    themes: [random.pick(themes).id],
    dimensions: [{ id: 'model', label: 'Design', records: 'models' }],
    values: [{ value: percent, period: '2016-17', ...madeUpSource(plan) }, ...others],
  }
}

/** One thing of which two reports say different things. */
export function madeUpDisagreement(plan: ContentPlan, index: number): object {
  const { random, measures, findings } = plan
  return {
    title: `What came first in ${placeName(index)}`,
    kind: random.pick(['number', 'date', 'scope', 'interpretation']),
    weight: random.pick(['major', 'minor']),
    summary: sentence(random),
    versions: [1, 2].map(() => ({ ...madeUpSource(plan), says: sentence(random) })),
    explanation: 'The sources do not say why.',
    measures: [random.pick(measures).id],
    findings: random.pickSome(findings, 2).map(({ id }) => id),
  }
}
