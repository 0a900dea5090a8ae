import { expect, test } from 'vitest'
import { csvFile } from './csv-file.ts'

test('writes metadata, heading and rows with the line ends of RFC 4180', () => {
  expect(
    csvFile(
      { Title: 'A\nB', Source: 'C' },
      ['x', 'y'],
      [
        ['a, b', 1.5],
        ['"q"', -2],
      ],
    ),
  ).toBe('# Title: A B\r\n# Source: C\r\nx,y\r\n"a, b",1.5\r\n"""q""",-2\r\n')
})

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['-1.5', '-1.5'],
  ["-1+cmd|'x'!A0", "'-1+cmd|'x'!A0"],
  ['two\nlines', 'two lines'],
])('keeps a spreadsheet from running %j', (text, cell) => {
  expect(csvFile({}, ['x'], [[text]])).toBe(`x\r\n${cell}\r\n`)
})

test('keeps a spreadsheet from running what follows a comma in a line of metadata', () => {
  expect(csvFile({ Title: 'A, b,=c(), "@d";-e' }, [], [])).toBe(`# Title: A, b,'=c(), "'@d";'-e\r\n\r\n`)
})
