import { describe, expect, test } from 'vitest'
import type { LocatorScheme } from '../records/reports/schema.ts'
import { splitSource } from './split-source.ts'

const scheme = (given: Partial<LocatorScheme>): LocatorScheme => ({
  kinds: ['heading'],
  headings: [],
  slides: [],
  versions: [],
  printed: {},
  ...given,
})

/** Passages as `name: first line with text … last line with text`. */
function passages(text: string, given: Partial<LocatorScheme>): string[] {
  const source = splitSource(text, scheme(given))
  return source.passages.map(({ kind, name, range }) => {
    const lines = source.lines.slice(...range).flatMap((line) => (line.text ? [line.text] : []))
    return `${kind} ${name}: ${lines.at(0)} … ${lines.at(-1)}`
  })
}

describe('numbered sections', () => {
  test('are found in the text, not in the list of contents', () => {
    const text =
      'Contents\n1 Aims ..... 3\n1.1 Why\t4\n2 Ways ..... 5\n\n1 Aims\n\nWe aim.\n\n1.1 Why\n\nBecause.\n\n2 Ways\n\nThe end.'
    expect(passages(text, { kinds: ['section'] })).toEqual([
      'section 1: 1 Aims … Because.',
      'section 1.1: 1.1 Why … Because.',
      'section 2: 2 Ways … The end.',
    ])
  })

  test('are not taken from a list of contents that names more of them than the text has', () => {
    const contents = ['1 Aims', '1.1 Why', '1.2 How', '2 Ways', '3 Costs', '4 Ends'].map(
      (title, index) => `${title} ..... ${index + 3}`,
    )
    const text = [...contents, '', '1 Aims', 'We aim.', '2 Ways', 'The end.'].join('\n')
    expect(passages(text, { kinds: ['section'] })).toEqual(['section 1: 1 Aims … We aim.', 'section 2: 2 Ways … The end.'])
  })

  test('are told from affiliations and rows of a table that begin with a number', () => {
    const text =
      '1 University of A\n2 University of B\n\n1 Aims\nx\n1.1 Why\nx\n1. First element\n2. Second element\n1.2 How\nx\n2 Ways\nx'
    expect(passages(text, { kinds: ['section'] }).map((line) => line.split(':')[0])).toEqual([
      'section 1',
      'section 1.1',
      'section 1.2',
      'section 2',
    ])
  })
})

describe('numbered paragraphs', () => {
  test('are counted anew under a heading, and through the parts', () => {
    const text =
      'Summary 2\nPart One\n\nSummary\n1 In short.\n2 Shorter.\nPart One\n1.1 It begins.\n\n5 A footnote.\n\n1.2 It ends.'
    expect(passages(text, { kinds: ['heading', 'paragraph'], headings: ['Summary', 'Part One'] })).toEqual([
      'heading Summary: Summary … 2 Shorter.',
      'heading Part One: Part One … 1.2 It ends.',
      'paragraph 1: 1 In short. … 1 In short.',
      'paragraph 2: 2 Shorter. … 2 Shorter.',
      'paragraph 1.1: 1.1 It begins. … 5 A footnote.',
      'paragraph 1.2: 1.2 It ends. … 1.2 It ends.',
    ])
  })
})

describe('headings', () => {
  test('may be in capitals, broken over lines, or run into the text', () => {
    const text = 'THEME 1: MANAGING\nTHE SITES\nText.\nFunding: The fund paid.'
    expect(passages(text, { headings: ['Theme 1: Managing the sites', 'Funding'] })).toEqual([
      'heading Theme 1: Managing the sites: THEME 1: MANAGING … Text.',
      'heading Funding: Funding: The fund paid. … Funding: The fund paid.',
    ])
  })

  test('stand in the last version unless they name another one', () => {
    const text = 'Manuscript 9001\nRESULTS\nOld.\nManuscript 9001.R1\nRESULTS\nNew.'
    const given = {
      headings: ['V1', 'R1', 'Results', 'V1 Results'],
      versions: ['V1', 'R1'],
      printed: { V1: 'Manuscript 9001', R1: 'Manuscript 9001.R1' },
    }
    expect(passages(text, given)).toEqual([
      'version V1: Manuscript 9001 … Old.',
      'version R1: Manuscript 9001.R1 … New.',
      'heading V1 Results: RESULTS … Old.',
      'heading Results: RESULTS … New.',
    ])
  })
})

describe('tables and figures', () => {
  test('begin at the caption, not where a sentence mentions them, and end with their source', () => {
    const text = '1 Aims\nTable 1 below shows sites.\nTable 1: Sites\nA\t9\nSource: us\nMore.\nFigure 2 gives the rest.'
    expect(passages(text, { kinds: ['section', 'table', 'figure'] }).slice(1)).toEqual([
      'caption table 1: Table 1: Sites … Source: us',
    ])
  })
})

describe('slides', () => {
  test('may share a title', () => {
    expect(passages('Deck\nScale\nA.\nScale\nB.', { kinds: ['slide'], slides: ['Scale'] })).toEqual([
      'slide Scale: Scale … A.',
      'slide Scale: Scale … B.',
    ])
  })
})

describe('pages', () => {
  const page = (number: number) => `${'A line.\n'.repeat(30)}\n\n${number}\n\n`
  test('are counted from numbers that stand alone, which are no part of the text', () => {
    const { pageMarks, lines } = splitSource([4, 5, 99].map(page).join(''), scheme({ kinds: ['page'] }))
    expect(pageMarks.map((mark) => mark.page)).toEqual([4, 5])
    expect(lines[pageMarks[0]!.line]!.text).toBe('')
  })
})
