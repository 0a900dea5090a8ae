import { globSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/load/read-content.ts'
import { parseRecord } from '../../src/load/parse-record.ts'
import type { RawRecord } from '../../src/load/raw-record.ts'
import { RECORD_TYPES } from '../../src/records/record-types.ts'
import { formatProblems } from '../../src/validate/format-problems.ts'
import { validate } from '../../src/validate/validate.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const templates = globSync('*/_template*', { cwd: CONTENT })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
const content = readContent(CONTENT)

/** A template as the record that an author makes of it, or the problem that keeps it from being one. */
function asRecord(file: string): { readonly record: RawRecord } | { readonly wrong: string } {
  const folder = posix.dirname(file)
  const text = readFileSync(resolve(CONTENT, file), 'utf8')
  const id = posix.basename(file, posix.extname(file)).replace('_template', 'from-template')
  const parsed = parseRecord({ folder, id, file: `${folder}/${id}${posix.extname(file)}`, text })
  return 'record' in parsed ? parsed : { wrong: formatProblems([parsed.problem], 'content', 'text') }
}

test('every folder of records has a template', () => {
  const folders = RECORD_TYPES.filter((type) => !('single' in type)).map(({ folder }) => folder)
  expect(folders.filter((folder) => !templates.some((file) => file.startsWith(`${folder}/_template`)))).toEqual([])
})

describe('is a valid record beside the real content', () => {
  test.each(templates)('%s', (file) => {
    const result = asRecord(file)
    if ('wrong' in result) return expect(result.wrong).toBe('')
    const { problems } = validate({ ...content, records: [...content.records, result.record] })
    const own = problems.filter((problem) => problem.file === result.record.file)
    expect(formatProblems(own, 'content', 'text')).toBe('')
  })
})

describe('is a draft where the type has drafts', () => {
  test.each(templates.filter((file) => !file.startsWith('vocabulary/')))('%s', (file) => {
    const result = asRecord(file)
    expect('record' in result && result.record.data).toMatchObject({ status: 'draft' })
  })
})
