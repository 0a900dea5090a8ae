import { globSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The one way in which data flow (CONTRIBUTING.md, door 2): a folder imports only from itself and from those before it.
 * Folders on one line may use each other.
 */
const STAGES = [
  ['records'],
  ['load'],
  ['validate'],
  ['graph'],
  ['text'],
  ['tables', 'charts', 'evidence-map', 'locator-map', 'search'],
  ['site.ts'],
  ['components', 'layouts', 'pages', 'styles'],
] as const

/** Commands and what only they use: they may compose everything, and no stage may lean on them. */
const EDGE = ['serve', 'dev', 'bench', 'built-site', 'verify']

/** What needs no stage: plain values that any of them may take. */
const FREE = ['settings.ts']

/** A problem is the one thing that every stage can hand on. */
const FOR_ALL = 'load/problem.ts'

/** The stages that touch files: content is read in load, and the search index is written where it is made. */
const MAY_TOUCH_FILES = ['load', ...EDGE]
const WRITERS = ['search/write-search-index.ts']

const SRC = resolve(import.meta.dirname, '../..')

interface Import {
  readonly from: string
  readonly to: string
}

const files = globSync('**/*.{ts,astro}', { cwd: SRC })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|(^|\/)(testing|testdata|tests)\//.test(file))
  .toSorted()

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(resolve(SRC, from), 'utf8').matchAll(
      /^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ].map((match) => {
    const named = (match[1] ?? match[2] ?? match[3])!
    return { from, to: named.startsWith('.') ? posix.join(posix.dirname(from), named) : named }
  }),
)

const partOf = (file: string): string => file.split('/')[0]!
const rankOf = (part: string): number => STAGES.findIndex((stage) => (stage as readonly string[]).includes(part))
const show = ({ from, to }: Import): string => `src/${from} imports ${to}`
const isOwn = ({ to }: Import): boolean => files.includes(to)
const stage = imports.filter(({ from }) => rankOf(partOf(from)) >= 0)

test('reads the imports', () => {
  expect(imports).toContainEqual({ from: 'site.ts', to: 'graph/build-graph.ts' })
  expect(imports).toContainEqual({ from: 'pages/index.astro', to: 'site.ts' })
  expect(imports.length).toBeGreaterThan(200)
})

test('every folder of src has its place, and every place a folder', () => {
  const parts = new Set(files.map(partOf))
  expect([...parts].filter((part) => rankOf(part) < 0 && ![...EDGE, ...FREE].includes(part))).toEqual([])
  // 'styles' has nothing that imports.
  expect([...STAGES.flat(), ...EDGE, ...FREE].filter((part) => part !== 'styles' && !parts.has(part))).toEqual([])
})

test('a stage imports only from stages before it', () => {
  const wrong = stage.filter(isOwn).filter(({ from, to }) => {
    if (to === FOR_ALL || FREE.includes(partOf(to))) return false
    return rankOf(partOf(to)) < 0 || rankOf(partOf(to)) > rankOf(partOf(from))
  })
  expect(wrong.map(show)).toEqual([])
})

describe('below the pages', () => {
  const below = stage.filter(({ from }) => rankOf(partOf(from)) < rankOf('components'))

  test('nothing imports Astro', () => {
    expect(below.filter(({ to }) => /^astro(:|\/|$)|^@astrojs\/|\.astro$/.test(to)).map(show)).toEqual([])
  })

  test('nothing reads or writes files but the loader and the writer of the search index', () => {
    const wrong = stage.filter(
      ({ from, to }) => /^(node:)?fs(\/|$)/.test(to) && !MAY_TOUCH_FILES.includes(partOf(from)) && !WRITERS.includes(from),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('nothing uses the network', () => {
    expect(below.filter(({ to }) => /^(node:)?(https?|http2|net|dgram|tls)$/.test(to)).map(show)).toEqual([])
  })
})

test('src imports nothing from scripts or tests', () => {
  expect(imports.filter(({ to }) => to.startsWith('../')).map(show)).toEqual([])
})
