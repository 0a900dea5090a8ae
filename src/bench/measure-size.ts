import { generateContent } from './generate-content.ts'
import { runStage } from './run-stage.ts'
import type { StageCost } from './stage-process.ts'
import { STAGES } from './stages.ts'
import type { StageName } from './stages.ts'
import { weighPage } from './weigh-page.ts'
import type { PageWeight } from './weigh-page.ts'
import { writeContent } from './write-content.ts'

/** What a body of evidence of one size cost to build. */
export interface SizeCost {
  readonly findings: number
  readonly records: number
  readonly pages: number
  readonly stages: readonly StageCost[]
  readonly home: PageWeight
  /** The first finding by address. */
  readonly finding: PageWeight
}

interface MeasureOptions {
  readonly seed: number
  readonly withSearch: boolean
  /** Called before each stage. */
  readonly onStage: (stage: StageName) => void
}

/** Makes up a body of evidence below `folder`, builds it stage by stage and says what each cost. */
export async function measureSize(findings: number, folder: string, options: MeasureOptions): Promise<SizeCost> {
  const [contentDir, outDir] = [`${folder}/content`, `${folder}/site`]
  const firstFinding = generateContent(findings, options.seed).next().value!.file.replace(/\.md$/, '')
  writeContent(generateContent(findings, options.seed), contentDir)
  const stages: StageCost[] = []
  for (const stage of STAGES) {
    if (stage === 'search' && !options.withSearch) continue
    options.onStage(stage)
    stages.push(await runStage(stage, contentDir, outDir))
  }
  const unitsOf = (name: StageName) => stages.find(({ stage }) => stage === name)!.units
  return {
    findings,
    records: unitsOf('load'),
    pages: unitsOf('pages'),
    stages,
    home: weighPage(outDir, '/'),
    finding: weighPage(outDir, `/${firstFinding}/`),
  }
}
