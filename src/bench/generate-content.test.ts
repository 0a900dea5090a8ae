import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../load/read-content.ts'
import { RECORD_TYPES } from '../records/record-types.ts'
import { formatProblems } from '../validate/format-problems.ts'
import { validate } from '../validate/validate.ts'
import { generateContent } from './generate-content.ts'
import { writeContent } from './write-content.ts'

describe('generateContent', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const once = [...generateContent(40, 7)]
    expect([...generateContent(40, 7)]).toEqual(once)
    expect([...generateContent(40, 8)]).not.toEqual(once)
  })

  it('writes records of every type that pages are made of, without a problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      writeContent(generateContent(150, 1), folder)
      const { records, problems } = validate(readContent(folder))
      expect(formatProblems(problems, 'content', 'text')).toBe(formatProblems([], 'content', 'text'))
      const counts = RECORD_TYPES.map(({ folder }) => [folder, records[folder].size] as const).filter(([, count]) => count > 0)
      expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
        {
          "briefings": 1,
          "disagreements": 10,
          "findings": 150,
          "frameworks": 6,
          "glossary": 1,
          "measures": 30,
          "models": 5,
          "pages": 1,
          "reports": 10,
          "site": 1,
          "themes": 18,
          "timeline": 1,
          "vanguards": 20,
          "vocabulary": 11,
        }
      `)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each([
    ['findings', 200, 400],
    ['measures', 200, 400],
    ['vanguards', 1000, 2000],
  ])('writes twice as many %s for twice the findings', (type, smaller, larger) => {
    const count = (findings: number) => [...generateContent(findings, 1)].filter(({ file }) => file.startsWith(`${type}/`)).length
    expect(count(larger)).toBe(2 * count(smaller))
  })

  it('writes findings of 60 to 180 words that cite their evidence and link other findings', () => {
    const bodies = [...generateContent(100, 1)]
      .filter(({ file }) => file.startsWith('findings/'))
      .map(({ text }) => text.split('\n---\n')[1]!)
    const words = bodies.map((body) => body.replace(/\]\([^)]*\)|\[@[^\]]*\]/g, '').match(/\p{L}+/gu)!.length)
    expect(Math.min(...words)).toBeGreaterThanOrEqual(60)
    expect(Math.max(...words)).toBeLessThanOrEqual(180)
    expect(bodies.filter((body) => !body.includes('[@report-'))).toEqual([])
    expect(bodies.filter((body) => !/\]\([a-z-]+\.md\)/.test(body)).length).toBeLessThan(10)
  })
})
