import { slug } from '../text/render-markdown.ts'
import { claim, placeName, topic } from './made-up-text.ts'
import { seededRandom } from './seeded-random.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A record that others can lead to before it is written. */
export interface Planned {
  readonly id: string
  readonly title: string
}

/** A quantity with a value that texts can state. */
export interface PlannedMeasure extends Planned {
  /** A percentage with one decimal. */
  readonly percent: number
}

/** Everything that leads somewhere in the made-up evidence base. */
export interface ContentPlan {
  readonly random: SeededRandom
  readonly findings: readonly Planned[]
  readonly measures: readonly PlannedMeasure[]
  readonly themes: readonly Planned[]
  readonly models: readonly Planned[]
  readonly vanguards: readonly Planned[]
  /** Included reports. */
  readonly reports: readonly Planned[]
  /** Reports that are only listed. */
  readonly listed: readonly Planned[]
  readonly studies: readonly string[]
  readonly frameworks: readonly (Planned & { readonly coded: 'rows' | 'cells' | 'none' })[]
  readonly counts: { readonly terms: number; readonly events: number; readonly disagreements: number; readonly briefings: number }
}

/** Synthesised topics: set by what a person can keep apart, not by how much evidence there is. */
const THEMES = 18
const MODELS = 5
/** Parts of a framework; few enough that its page with the findings of every part stays small. */
export const FRAMEWORK_ROWS = 6
export const FRAMEWORK_COLUMNS = 3

/**
 * Names all records of an evidence base with so many findings. Records grow in proportion, and each leads to
 * a bounded number of others, so that a stage that takes more than twice as long for twice as many is at fault itself.
 */
export function planContent(findingCount: number, seed: number): ContentPlan {
  const random = seededRandom(seed)
  const inProportion = (least: number, findingsForEach: number) => Math.max(least, Math.round(findingCount / findingsForEach))
  const named = (count: number, prefix: string, title: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${9001 + index}`, title: title(index) }))
  const reports = named(inProportion(5, 200), 'report', (index) => `Evaluation of services in ${placeName(index)}`)
  return {
    random,
    findings: Array.from({ length: findingCount }, (_, index) => {
      const title = claim(random, index)
      return { id: slug(title), title }
    }),
    measures: Array.from({ length: inProportion(30, 5) }, (_, index) => {
      const title = `${topic(random)} in ${placeName(index)}, share of places`
      return { id: slug(title), title, percent: random.between(11, 899) / 10 }
    }),
    themes: named(THEMES, 'theme', (index) => `${topic(random)}, the view from ${placeName(index)}`),
    models: named(MODELS, 'model', (index) => `Design ${'ABCDE'[index]}`),
    vanguards: named(inProportion(20, 40), 'vanguard', (index) => `${placeName(index)} partnership`),
    reports,
    listed: named(inProportion(5, 200), 'listed', (index) => `Plan for services in ${placeName(index)}`),
    // Two reports of one study, as evaluations publish.
    studies: Array.from({ length: Math.ceil(reports.length / 2) }, (_, index) => `study-${9001 + index}`),
    frameworks: named(inProportion(6, 1000), 'framework', (index) => `Framework of ${placeName(index)}`).map((one, index) => ({
      ...one,
      coded: (['rows', 'cells', 'rows', 'none'] as const)[index % 4]!,
    })),
    counts: {
      terms: inProportion(60, 50),
      events: inProportion(25, 100),
      disagreements: inProportion(10, 20),
      briefings: inProportion(1, 1000),
    },
  }
}
