import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { MOST_BYTES } from '../../charts/testing/faults-of.ts'
import { useBrowser } from '../support/browse.ts'
import { chartFaults } from '../support/chart-faults.ts'

const { open } = useBrowser()
const site = inject('siteAddress')
const folder = inject('siteFolder')
const ids = readdirSync(`${folder}/charts`).flatMap((name) => /^(.*)\.svg$/.exec(name)?.[1] ?? [])

test('there are charts of every kind that content asks for', () => {
  expect(ids.length).toBeGreaterThanOrEqual(20)
})

describe.each([320, 360, 680, 1200])('at %i pixels', (width) => {
  test('every chart shows all of its text, apart and inside its frame', async () => {
    const { page, complaints } = await open(`${site}charts/`, { viewport: { width, height: 800 } })
    const faults: string[] = []
    for (const id of ids) {
      await page.goto(`${site}charts/${id}/`)
      faults.push(...(await chartFaults(page)).map((fault) => `${id}: ${fault}`))
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  })
})

test.each(ids)('%s can be taken away as SVG, PNG, CSV and JSON', (id) => {
  const read = (ending: string) => readFileSync(`${folder}/charts/${id}.${ending}`)
  const svg = read('svg').toString()
  expect(svg.length).toBeLessThanOrEqual(MOST_BYTES)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toMatch(/>Sources?: /)
  expect(read('png').subarray(1, 4).toString()).toBe('PNG')
  expect(read('csv').toString()).toMatch(/^# headline: /)
  expect(JSON.parse(read('json').toString())).toMatchObject({ id })
})
