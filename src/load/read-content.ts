import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { RECORD_TYPES } from '../records/record-types.ts'
import { parseRecord } from './parse-record.ts'
import type { Problem } from './problem.ts'
import type { RawContent, RawRecord } from './raw-record.ts'

/** Largest record in bytes: some 45,000 words, a book; of more than that, dense markup takes longer than a second to read. */
const MAX_RECORD_BYTES = 300_000

/** A content folder that cannot be used at all; the message is a plain sentence for the person at the keyboard. */
export class ContentFolderError extends Error {}

interface Found {
  readonly folder: string
  readonly id: string
  readonly file: string
}

/** Reads every record below `root`. Throws ContentFolderError when there is no such folder. */
export function readContent(root: string): RawContent {
  if (!existsSync(root)) throw new ContentFolderError(`The content folder ${root} does not exist.`)
  if (!statSync(root).isDirectory()) throw new ContentFolderError(`${root} is a file, not a content folder.`)
  const problems: Problem[] = []
  const records: RawRecord[] = []
  for (const found of findFiles(root, problems)) {
    const text = readText(join(root, found.file), found.file, problems)
    if (text === undefined) continue
    const parsed = parseRecord({ ...found, text })
    if ('record' in parsed) records.push(parsed.record)
    else problems.push(parsed.problem)
  }
  if (records.length === 0 && problems.length === 0) {
    problems.push(fileProblem('.', 'empty-content', 'there are no records', 'Add records; each folder has a _template to copy.'))
  }
  return { root, records, problems }
}

/** Lists the files of all record types in order of their names, and complains of what does not belong. */
function findFiles(root: string, problems: Problem[]): Found[] {
  const found: Found[] = []
  const folders = new Map(RECORD_TYPES.filter((type) => !('single' in type)).map((type) => [type.folder as string, type]))
  const singles = new Map(RECORD_TYPES.filter((type) => 'single' in type).map((type) => [type.folder + type.extension, type]))
  for (const entry of entriesIn(root, '', problems)) {
    const { name } = entry
    const type = folders.get(name)
    if (type && entry.isDirectory()) {
      for (const child of entriesIn(root, name, problems)) {
        const file = `${name}/${child.name}`
        if (child.name.startsWith('_template')) continue
        if (!child.name.endsWith(type.extension) || !child.isFile()) {
          const fix = `Only ${type.extension} files belong in ${name}/.`
          problems.push(fileProblem(file, 'unexpected-file', `is not a ${type.one} record`, fix))
        } else found.push({ folder: name, id: child.name.slice(0, -type.extension.length), file })
      }
    } else if (singles.has(name) && entry.isFile()) {
      found.push({ folder: singles.get(name)!.folder, id: singles.get(name)!.folder, file: name })
    } else {
      const allowed = [...folders.keys(), ...singles.keys()].join(', ')
      problems.push(fileProblem(name, 'unexpected-file', 'is not a folder or file of records', `Allowed here: ${allowed}.`))
    }
  }
  return found
}

/** What is in a folder, sorted by name; hidden files and READMEs are passed over, links refused. */
function entriesIn(root: string, folder: string, problems: Problem[]): Dirent[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => {
      if (!entry.isSymbolicLink()) return true
      const fix = 'Put the file itself here; a link could lead out of the content folder.'
      problems.push(fileProblem(folder ? `${folder}/${entry.name}` : entry.name, 'symbolic-link', 'is a symbolic link', fix))
      return false
    })
}

/** Text of a file with its line ends normalised and without a byte-order mark, or undefined with a problem. */
export function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const bytes = statSync(path).size
  if (bytes > MAX_RECORD_BYTES) {
    const message = `is ${Math.ceil(bytes / 1000)} KB; a record may have at most ${MAX_RECORD_BYTES / 1000} KB`
    problems.push(fileProblem(file, 'record-size', message, 'Split it, or leave data out that no page shows.'))
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n?/g, '\n')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // The decoder says ERR_ENCODING_INVALID_ENCODED_DATA; the system says EACCES, EIO and the like.
    if (!(error instanceof TypeError)) {
      problems.push(fileProblem(file, 'unreadable', `cannot be read (${code})`, 'Check that you may open it.'))
      return undefined
    }
    problems.push(fileProblem(file, 'encoding', 'is not UTF-8 text', 'Save the file as UTF-8.'))
    return undefined
  }
}

function fileProblem(file: string, rule: string, message: string, fix: string): Problem {
  return { file, line: 1, column: 1, rule, message, fix }
}
