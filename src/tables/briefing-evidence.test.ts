import { expect, test } from 'vitest'
import { buildGraph } from '../graph/build-graph.ts'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import { briefingEvidence } from './briefing-evidence.ts'

const FINDING = MADE_UP['findings/finding-9001.md']
const briefing = (body: string) => `---
title: Made up?
order: 1
question: Is it made up?
answer: It is [made up](../findings/finding-9001.md).
key_messages: ["It is [made up](../findings/finding-9001.md)."]
not_shown: [Anything.]
themes: [theme-9001]
reviewed: "2018-01-01"
---

${body}
`
const evidence = (body: string, files: Files = {}) => {
  const { validated } = madeUpContent({ ...files, 'briefings/briefing-9002.mdx': briefing(body) })
  const { records, textLinks } = validated
  const { findings, levels, reports, behind } = briefingEvidence(
    records,
    buildGraph(records, textLinks),
    records.briefings.get('briefing-9002')!,
  )
  return {
    findings: findings.map(({ id }) => id),
    levels: levels.map(({ level, count }) => `${count} ${level}`),
    reports: reports.map(({ id }) => id),
    studies: behind.studies,
  }
}

test('counts a finding that is linked in fields and text once', () => {
  expect(evidence('See [it](../findings/finding-9001.md).')).toEqual({
    findings: ['finding-9001'],
    levels: ['1 moderate'],
    reports: ['report-9001'],
    studies: ['study-a'],
  })
})

test('puts findings by confidence, and adds reports that are only cited, by label', () => {
  const files = {
    'findings/finding-9003.md': FINDING,
    'reports/report-9003.md': MADE_UP['reports/report-9001.md'].replace('short_title: Report 9001', 'short_title: A report'),
  }
  expect(evidence('See [that](../findings/finding-9003.md) [@report-9003, para 1.1].', files)).toEqual({
    findings: ['finding-9001', 'finding-9003'],
    levels: ['2 moderate'],
    reports: ['report-9003', 'report-9001'],
    studies: ['study-a'],
  })
})
