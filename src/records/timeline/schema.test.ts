import { expect, test } from 'vitest'
import { schema } from './schema.ts'

const problemsOf = (date: string, end?: string) => {
  const event = { id: 'event', date, end, title: 'Something.', evidence: [{ report: 'report-9001', at: 'para 1' }] }
  return (schema.safeParse({ events: [event] }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

test.each([
  ['2015', undefined],
  ['2015', '2018'],
  ['2018', '2018-03'],
  ['2018-03', '2018'],
  ['2018-03-01', '2018-03-01'],
])('accepts an event from %s to %s', (date, end) => {
  expect(problemsOf(date, end)).toEqual([])
})

test.each([
  ['2018', '2015'],
  ['2018-03', '2018-02'],
  ['2018-03-02', '2018-03-01'],
  ['2018-03', '2017'],
])('rejects an event from %s to %s', (date, end) => {
  expect(problemsOf(date, end)).toEqual(['events.0.end must not be before date'])
})
