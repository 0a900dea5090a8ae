import { expect, test } from 'vitest'
import { componentReferences, fieldReferences } from './references.ts'

const record = (folder: string, data: unknown) => ({ folder, id: 'a', file: `${folder}/a`, data, body: '', bodyLine: 1 })

test('gives the ids that fields, evidence and terms name', () => {
  const data = { models: ['model-9001'], evidence: [{ report: 'report-9001', via: 'report-9002' }] }
  expect(fieldReferences(record('findings', data))).toEqual([
    { to: 'models', path: ['models', 0], id: 'model-9001' },
    { to: 'reports', path: ['evidence', 0, 'report'], id: 'report-9001' },
    { to: 'reports', path: ['evidence', 0, 'via'], id: 'report-9002' },
  ])
  expect(fieldReferences(record('glossary', { terms: [{ record: 'models/model-9001' }] }))).toEqual([
    { to: 'models', path: ['terms', 0, 'record'], id: 'model-9001' },
  ])
})

test('passes over what is no id, which the schema tells', () => {
  expect(
    fieldReferences(record('findings', { models: [1, null, ['a']], evidence: [null, 'a', { report: 3 }], themes: 'a' })),
  ).toEqual([])
})

test('gives the ids that a component names', () => {
  const markup = (name: string, attributes: Record<string, string | undefined>) =>
    componentReferences({ kind: 'jsx', name, attributes, record: record('briefings', {}), place: () => ({ line: 1, column: 1 }) })
  expect(markup('Findings', { ids: 'finding-9001 finding-9002' })).toEqual([
    { to: 'findings', id: 'finding-9001' },
    { to: 'findings', id: 'finding-9002' },
  ])
  expect(markup('Findings', { ids: undefined })).toEqual([])
  expect(markup('__proto__', { __proto__: 'a' })).toEqual([])
})
