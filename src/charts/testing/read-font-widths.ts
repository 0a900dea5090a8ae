import { readFileSync } from 'node:fs'

/** Widths of characters in thousandths of the font size, read from a TrueType file; 0 for characters that it lacks. */
export function readFontWidths(file: string, codes: readonly number[]): number[] {
  const bytes = readFileSync(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    tables.set(bytes.toString('latin1', at, at + 4), view.getUint32(at + 8))
  }
  const unitsPerEm = view.getUint16(tables.get('head')! + 18)
  const longMetrics = view.getUint16(tables.get('hhea')! + 34)
  const glyphOf = readCharacterMap(view, tables.get('cmap')!)
  return codes.map((code) => {
    const glyph = glyphOf(code)
    if (glyph === 0) return 0
    const advance = view.getUint16(tables.get('hmtx')! + Math.min(glyph, longMetrics - 1) * 4)
    return Math.round((advance / unitsPerEm) * 1000)
  })
}

/** Reads the format 4 table, which every font has for the Basic Multilingual Plane. */
function readCharacterMap(view: DataView, cmap: number): (code: number) => number {
  let table = 0
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(offset) === 4) table = offset
  }
  const segments = view.getUint16(table + 6) / 2
  const ends = table + 14
  const starts = ends + segments * 2 + 2
  return (code) => {
    for (let segment = 0; segment < segments; segment++) {
      if (view.getUint16(ends + segment * 2) < code) continue
      const start = view.getUint16(starts + segment * 2)
      if (start > code) return 0
      const delta = view.getUint16(starts + segments * 2 + segment * 2)
      const rangeAt = starts + segments * 4 + segment * 2
      const range = view.getUint16(rangeAt)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = view.getUint16(rangeAt + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
