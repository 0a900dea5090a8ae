import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadeUpFile } from './generate-content.ts'

/** Writes files below `folder` and returns how many. */
export function writeContent(files: Iterable<MadeUpFile>, folder: string): number {
  const made = new Set<string>()
  let count = 0
  for (const { file, text } of files) {
    const parent = dirname(join(folder, file))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(join(folder, file), text)
    count++
  }
  return count
}
