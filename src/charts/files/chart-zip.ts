import { strToU8, zipSync } from 'fflate'

/** Time stamp of every file in a zip: the earliest that the format knows, so that the bytes never change by themselves. */
const STAMP = new Date(1980, 0, 1)

/** Files of a chart in one zip, with a README that says what they are. Names are paths inside the zip. */
export function chartZip(name: string, readme: string, files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { 'README.txt': readme, ...files }
  const entries = Object.entries(all).map(([file, content]) => [
    `${name}/${file}`,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries), { mtime: STAMP, level: 6 })
}
