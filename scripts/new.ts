import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillTemplate } from '../src/records/fill-template.ts'
import { RECORD_TYPES } from '../src/records/record-types.ts'
import type { RecordType } from '../src/records/record-types.ts'
import { readContent } from '../src/load/read-content.ts'
import { readSettings } from '../src/settings.ts'
import { slug } from '../src/text/render-markdown.ts'
import { validate } from '../src/validate/validate.ts'
import { formatProblems } from '../src/validate/format-problems.ts'
import { didYouMean } from '../src/validate/nearest.ts'
import { failWith, runCommand } from './say.ts'

/** Longest id that is made from a title; longer ones are cut at a word. */
const MAX_ID_LENGTH = 60

const TYPES: readonly RecordType[] = RECORD_TYPES.filter((type) => !('single' in type))

const HELP = `npm run new -- TYPE "Title" [--id my-id] [--variant NAME]

Writes a draft from content/<type>/_template and never overwrites anything. TYPE is one of:
  ${TYPES.map((type) => type.one).join(', ')}
--variant takes another template: npm run new -- report "Title" --variant not-included
Example: npm run new -- finding "Care homes saw fewer ambulance calls"`

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, variant: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [name, title, ...rest] = positionals
  if (!name || !title?.trim()) failWith(`A type and a title are needed.\n\n${HELP}`)
  if (rest.length > 0) failWith(`"${rest[0]}" is one word too many: put the title in quotes.`)
  const type = TYPES.find((candidate) => candidate.one === name || candidate.folder === name)
  if (!type)
    failWith(
      `"${name}" is not a type of record.${didYouMean(
        name,
        TYPES.map((one) => one.one),
      )}\n\n${HELP}`,
    )
  return writeDraft(type, title.trim(), values.id, values.variant)
})

function writeDraft(type: RecordType, title: string, wantedId: string | undefined, variant: string | undefined): number {
  const { contentDir } = readSettings(process.env)
  const template = join(contentDir, type.folder, `_template${variant ? `-${variant}` : ''}${type.extension}`)
  if (!existsSync(template)) failWith(`There is no template ${template}.`)
  const id = wantedId ?? cut(slug(title))
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    failWith(`No id can be made of "${wantedId ?? title}". Name one of lower-case words joined by hyphens: --id my-id`)
  const file = `${type.folder}/${id}${type.extension}`
  const text = fillTemplate(readFileSync(template, 'utf8'), title, nextNumber(contentDir))
  try {
    // wx: fails when the file exists, also when somebody else makes it at this moment.
    writeFileSync(join(contentDir, file), text, { flag: 'wx' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
    failWith(`${join(contentDir, file)} exists and was left as it is. Choose another title, or --id.`)
  }
  const problems = validate(readContent(contentDir)).problems.filter((problem) => problem.file === file)
  console.log(`Wrote ${join(contentDir, file)}, a draft. Fill it in, then: npm run check`)
  if (problems.length === 0) return 0
  console.error(`\n${formatProblems(problems, contentDir, 'text')}`)
  return 1
}

/** The first number that no vanguard has; the records need no check for that. */
function nextNumber(contentDir: string): number {
  const taken = readContent(contentDir)
    .records.filter(({ folder }) => folder === 'vanguards')
    .map(({ data }) => Number((data as { number?: unknown } | null)?.number))
  return Math.max(0, ...taken.filter(Number.isInteger)) + 1
}

function cut(id: string): string {
  return id.length <= MAX_ID_LENGTH ? id : id.slice(0, MAX_ID_LENGTH + 1).replace(/-[^-]*$/, '')
}
