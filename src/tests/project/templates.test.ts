import { globSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../load/read-content.ts'
import { parseRecord } from '../../load/parse-record.ts'
import type { ParsedRecord } from '../../load/parse-record.ts'
import { RECORD_TYPES } from '../../records/record-types.ts'
import { formatProblems } from '../../validate/format-problems.ts'
import { validate } from '../../validate/validate.ts'

const CONTENT = resolve(import.meta.dirname, '../../../content')
const templates = globSync('*/_template*', { cwd: CONTENT })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
const content = readContent(CONTENT)

/** A template as the record that an author makes of it, or the problem that keeps it from being one. */
function asRecord(file: string): ParsedRecord {
  const folder = posix.dirname(file)
  const text = readFileSync(resolve(CONTENT, file), 'utf8')
  const id = posix.basename(file, posix.extname(file)).replace('_template', 'from-template')
  return parseRecord({ folder, id, file: `${folder}/${id}${posix.extname(file)}`, text })
}

/** What is wrong with a template when it is read as a record beside the real content. */
function problemsOf(file: string): string {
  const parsed = asRecord(file)
  if ('problem' in parsed) return formatProblems([parsed.problem], 'content', 'text')
  const { problems } = validate({ ...content, records: [...content.records, parsed.record] })
  const own = problems.filter((problem) => problem.file === parsed.record.file)
  return formatProblems(own, 'content', 'text')
}

test('every folder of records has a template', () => {
  const folders = RECORD_TYPES.filter((type) => !('single' in type)).map(({ folder }) => folder)
  expect(folders.filter((folder) => !templates.some((file) => file.startsWith(`${folder}/_template`)))).toEqual([])
})

describe('is a valid record beside the real content', () => {
  test.each(templates)('%s', (file) => {
    expect(problemsOf(file)).toBe('')
  })
})

describe('is a draft where the type has drafts', () => {
  test.each(templates.filter((file) => !file.startsWith('vocabulary/')))('%s', (file) => {
    const parsed = asRecord(file)
    expect('record' in parsed && parsed.record.data).toMatchObject({ status: 'draft' })
  })
})
