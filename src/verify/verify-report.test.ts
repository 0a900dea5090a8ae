import { expect, test } from 'vitest'
import { parseRecord } from '../load/parse-record.ts'
import type { RawRecord } from '../load/raw-record.ts'
import { applyExplanations } from './apply-explanations.ts'
import { indexNames } from './copied-runs.ts'
import { readUnit } from './find-value.ts'
import { formatVerification } from './format-verification.ts'
import { placeClaims, recordNames, recordTexts } from './record-claims.ts'
import { verifyReport } from './verify-report.ts'

const SOURCE =
  '1 Costs\nThe scheme had cost the country £12 million by the end.¹\n2 Sites\nThere were nine sites.\n¹ £4 million came later.'
const MEASURE = `title: Cost
unit: gbp-million
values:
  - { value: 12, report: report-9001, at: "1" }
  - { value: 4, report: report-9001, at: "1", note: From the footnote. }
  - { value: 14, report: report-9001, at: "1; 3" }
`
const FINDING = `---
title: The scheme had cost the country £12 million by May
evidence:
  - { report: report-9001, at: "2" }
---
Nine sites took part [@report-9001, 2].

It is told elsewhere [@report-9001, 2.1; @report-9002, 1].
`

function record(file: string, text: string): RawRecord {
  const [folder, name] = file.split('/')
  const parsed = parseRecord({ folder: folder!, id: name!.replace(/\.\w+$/, ''), file, text })
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return parsed.record
}

const records = [record('measures/cost.yaml', MEASURE), record('findings/finding-9001.md', FINDING)]
const claims = {
  places: records.flatMap(placeClaims),
  texts: records.flatMap(recordTexts),
  names: indexNames(records.flatMap(recordNames)),
  units: new Map([['cost', readUnit('£ million')]]),
}
const scheme = { kinds: ['section' as const], headings: [], slides: [], versions: [], printed: {} }
const result = verifyReport({ report: 'report-9001', scheme, text: SOURCE }, claims)

test('lists what the copy does not bear out, with its place in the record, and counts', () => {
  const verified = applyExplanations([result], [], undefined)
  expect(formatVerification(verified, 'content', 'text')).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:2:8  copied-words
      8 or more words in common with report-9001: "the scheme had cost the country 12 million by"
      Fix: Say it in other words.
    content/findings/finding-9001.md:8:24  place-not-found
      "2.1" could not be found in the copy of report-9001
      Fix: Read the source; correct the record, or explain it in verification.yaml.
    content/measures/cost.yaml:6:43  place-not-found
      "3" could not be found in the copy of report-9001
      Fix: Read the source; correct the record, or explain it in verification.yaml.
    content/measures/cost.yaml:6:43  value-not-found
      14 does not occur in report-9001 at "1; 3"
      Fix: Read the source; correct the record, or explain it in verification.yaml.

                 places                                    values                                    copied
    report       checked  found     %  explained  missing  checked  found     %  explained  missing  runs  explained
    report-9001        7      5  71.4          0        2        3      2  66.7          0        1     1          0
    All                7      5  71.4          0        2        3      2  66.7          0        1     1          0"
  `)
})

test('an explanation takes a miss off the list, and one that explains nothing is a problem', () => {
  const file = record(
    'verification/verification.yaml',
    'entries:\n  - { record: measures/cost, value: 14, reason: "Printed as a chart." }\n  - { record: findings/finding-9001, at: "9", reason: "None." }\n',
  )
  const { entries } = file.data as { entries: { record: string; reason: string }[] }
  const verified = applyExplanations([result], entries, file)
  expect(verified.results[0]!.explained.map(({ value, reason }) => [value, reason])).toEqual([['14', 'Printed as a chart.']])
  expect(verified.unused).toMatchInlineSnapshot(`
    [
      {
        "column": 5,
        "file": "verification/verification.yaml",
        "fix": "Remove the entry.",
        "line": 3,
        "message": "findings/finding-9001 has no such miss, so it needs no explanation",
        "rule": "unused-explanation",
      },
    ]
  `)
  expect(JSON.parse(formatVerification(verified, 'content', 'json')).reports).toMatchInlineSnapshot(`
    [
      {
        "copied": {
          "explained": 0,
          "missing": 1,
        },
        "places": {
          "checked": 7,
          "explained": 0,
          "found": 5,
          "missing": 2,
        },
        "report": "report-9001",
        "values": {
          "checked": 3,
          "explained": 1,
          "found": 2,
          "missing": 0,
        },
      },
    ]
  `)
})
