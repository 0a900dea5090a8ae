import { expect, test } from 'vitest'
import { shortStudyWords, studyWords } from './study-words.ts'

test.each([
  [['a'], [], '1 independent study', '1 study'],
  [['a', 'b'], ['c'], '2 independent studies and 1 other analysis that the reports pass on', '2 studies and 1 other analysis'],
  [[], ['c', 'd'], 'no independent study, only 2 analyses that the reports pass on', 'no study, only 2 analyses'],
])('says what stands behind findings: %j and %j', (studies, passedOn, full, short) => {
  expect([studyWords({ studies, passedOn }), shortStudyWords({ studies, passedOn })]).toEqual([full, short])
})
