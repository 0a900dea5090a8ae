import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { RECORD_TYPES } from '../../records/record-types.ts'
import type { RecordType } from '../../records/record-types.ts'
import { isReserved } from './reserved-address.ts'

const PAGES = resolve(import.meta.dirname, '../../pages')

test('says which file must have another name', () => {
  const { problems } = madeUpContent({
    'pages/findings.md': '---\ntitle: Made up\ndescription: Made up.\norder: 1\n---\n',
    'measures/2.yaml': MADE_UP['measures/measure-9001.yaml'],
  })
  expect(problems('reserved-address')).toMatchInlineSnapshot(`
    "content/measures/2.yaml:1:1  reserved-address
      the id "2" is taken in measures/: the site has a page or file of its own at that address
      Fix: Give the file another name.
    content/pages/findings.md:1:1  reserved-address
      the id "findings" is taken in pages/: the site has a page or file of its own at that address
      Fix: Give the file another name."
  `)
})

test.each([
  ['pages', 'search', true],
  ['pages', 'about', false],
  ['findings', '2', true],
  ['findings', '2-years', false],
  ['themes', '2', false],
  ['frameworks', 'theme', true],
  ['themes', 'theme', false],
  ['themes', 'index', true],
])('%s/%s is reserved: %s', (folder, id, is) => {
  expect(isReserved(folder, id)).toBe(is)
})

test('knows every page and folder that stands beside those of records', () => {
  const types = (RECORD_TYPES as readonly RecordType[]).filter(({ single, route }) => !single && route !== undefined)
  const taken = types.flatMap(({ folder, route }) =>
    readdirSync(`${PAGES}/${route}`)
      .map((name) => name.replace(/\.astro$/, ''))
      // A dot cannot stand in an id, and what is in brackets is a record or a page of a list.
      .filter((name) => !/[[.]/.test(name))
      .filter((name) => !isReserved(folder, name))
      .map((name) => `${folder}/${name}`),
  )
  expect(taken).toEqual([])
})
