import { allowedLevels } from '../records/findings/confidence.ts'
import { CONCERNS, CONFIDENCE_COMPONENTS } from '../records/findings/schema.ts'
import type { Finding } from '../records/findings/schema.ts'
import { FRAMEWORK_COLUMNS, FRAMEWORK_ROWS } from './content-plan.ts'
import type { ContentPlan, Planned, PlannedMeasure } from './content-plan.ts'
import { sentence, sentences } from './made-up-text.ts'
import { VALUES } from './made-up-vocabularies.ts'

/** Front matter and body of one finding: 60 to 180 words that cite its evidence, state a number and lead to other findings. */
export function madeUpFinding(plan: ContentPlan, index: number): { readonly data: object; readonly body: string } {
  const { random } = plan
  const { title } = plan.findings[index]!
  const evidence = Array.from({ length: random.between(1, 4) }, () => ({
    ...madeUpSource(plan),
    type: random.pick(VALUES['evidence-types']),
    ...(random.between(0, 2) > 0 ? { note: sentence(random) } : {}),
  }))
  const measures = random.pickSome(plan.measures, random.pick([0, 0, 1, 1, 2]))
  const others = random.pickSome(plan.findings, random.between(1, 4)).filter((one) => one.title !== title)
  const confidence = madeUpConfidence(plan)
  const data = {
    title: confidence.overall.endsWith('low') ? `Reports suggest: ${title}` : title,
    direction: random.pick(VALUES.directions),
    kind: random.pick(VALUES['finding-kinds']),
    level: random.pick(VALUES.levels),
    models: ids(random.pickSome(plan.models, random.pick([0, 1, 1, 2, 3]))),
    vanguards: ids(random.pickSome(plan.vanguards, random.pick([0, 0, 0, 1, 2]))),
    themes: ids(random.pickSome(plan.themes, random.between(1, 2))),
    codes: madeUpCodes(plan),
    measures: ids(measures),
    evidence,
    relations: others
      .slice(0, 2)
      .map(({ id }) => ({ kind: random.pick(['supports', 'contradicts', 'qualifies']), finding: id, why: sentence(random) })),
    confidence,
    reviewed: '2026-01-31',
  }
  return { data, body: madeUpBody(plan, evidence, measures, others) }
}

/** A report and a place in it. */
export function madeUpSource({ random, reports }: ContentPlan): { report: string; at: string } {
  return { report: random.pick(reports).id, at: madeUpPlace(random) }
}

function madeUpPlace({ pick, between }: ContentPlan['random']): string {
  const part = `${between(1, 9)}.${between(1, 30)}`
  return pick([`para ${part}`, part, `Figure ${between(1, 20)}`, `Table ${between(1, 20)}`, `p. ${between(1, 200)}`])
}

function madeUpCodes({ random, frameworks }: ContentPlan): string[] {
  const coded = random.pickSome(frameworks, random.between(0, 3)).filter((one) => one.coded !== 'none')
  return coded.map(({ id, coded }) => {
    const row = `${id}/row-${random.between(1, FRAMEWORK_ROWS)}`
    return coded === 'rows' ? row : `${row}/column-${random.between(1, FRAMEWORK_COLUMNS)}`
  })
}

function madeUpConfidence({ random }: ContentPlan): { readonly overall: string } {
  const components = Object.fromEntries(
    CONFIDENCE_COMPONENTS.map((component) => [component, { concern: random.pick(CONCERNS), why: sentence(random) }]),
  )
  const overall = random.pick(allowedLevels(components as unknown as Finding['confidence']))
  return { ...components, overall }
}

function madeUpBody(
  { random }: ContentPlan,
  evidence: readonly { report: string; at: string }[],
  measures: readonly PlannedMeasure[],
  others: readonly Planned[],
): string {
  const cited = evidence.map(({ report, at }) => `${sentence(random).slice(0, -1)} [@${report}, ${at}].`)
  const stated = measures.map(
    ({ id, title, percent }) => `The [${title.toLowerCase()}](../measures/${id}.yaml) stood at ${percent}%.`,
  )
  const linked = others.slice(0, 2).map(({ id, title }) => `That fits what was seen elsewhere: [${title}](${id}.md).`)
  return [
    [...cited.slice(0, 2), ...stated].join(' '),
    [...cited.slice(2), sentences(random, random.between(2, 3))].join(' '),
    linked.join(' '),
  ].join('\n\n')
}

function ids(records: readonly Planned[]): string[] {
  return records.map(({ id }) => id)
}
