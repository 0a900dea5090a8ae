import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '../src/load/read-content.ts'
import type { Records } from '../src/records/record.ts'
import type { LocatorScheme } from '../src/records/reports/schema.ts'
import { readSettings } from '../src/settings.ts'
import { validate } from '../src/validate/validate.ts'
import { applyExplanations } from '../src/verify/apply-explanations.ts'
import { collectClaims } from '../src/verify/collect-claims.ts'
import { formatVerification, problemsOf, VERIFICATION_FORMATS } from '../src/verify/format-verification.ts'
import type { VerificationFormat } from '../src/verify/format-verification.ts'
import { verifyReport } from '../src/verify/verify-report.ts'
import type { SourceCopy } from '../src/verify/verify-report.ts'
import { failWith, plural, runCommand, step } from './say.ts'

const HELP = `npm run verify -- --sources DIR [--content DIR] [--format text|json]

Opens plain-text copies of the reports (\`source_file\` in each report record) and lists what it cannot find in them:
places that do not exist, values that do not occur at their place, and words copied from a report.
What is right but cannot be found is explained in verification.yaml.
Exit 0: all found or explained. 1: something is missing. 2: wrong use.`

await runCommand(async () => {
  const { content, sources, format } = readArguments()
  const read = readContent(content)
  const { records, problems } = validate(read)
  if (problems.length > 0) console.error(`The records have ${plural(problems.length, 'problem')}; run npm run check too.`)
  const copies = readCopies(records, sources)
  const claims = collectClaims(read, records)
  const results = []
  for (const copy of copies) results.push(await step(`Reading ${copy.report}`, () => verifyReport(copy, claims)))
  const file = read.records.find(({ folder }) => folder === 'verification')
  const verified = applyExplanations(results, records.verification.get('verification')?.data.entries ?? [], file)
  console.log(formatVerification(verified, content, format))
  const missing = problemsOf(verified).length
  console.error(missing === 0 ? 'Everything was found or is explained.' : `${plural(missing, 'thing')} to look at.`)
  return missing === 0 ? 0 : 1
})

/** The plain-text copies of all included reports; says which one is not there. */
function readCopies(records: Records, sources: string): SourceCopy[] {
  const copies: SourceCopy[] = []
  for (const { id, data } of records.reports.values()) {
    if (!data.included) continue
    if (!data.source_file) console.error(`reports/${id} names no source_file, so nothing is checked against it.`)
    else {
      const path = join(sources, data.source_file)
      if (!existsSync(path)) return failWith(`${path} does not exist; reports/${id} names it as its copy.`)
      copies.push({ report: id, scheme: data.locators as LocatorScheme, text: readFileSync(path, 'utf8') })
    }
  }
  return copies
}

function readArguments(): { content: string; sources: string; format: VerificationFormat } {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string' },
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    process.exit(0)
  }
  const format = VERIFICATION_FORMATS.find((known) => known === values.format)
  if (!format) return failWith(`--format is "${values.format}"; allowed: ${VERIFICATION_FORMATS.join(', ')}.`)
  if (!values.sources) return failWith('--sources is missing; it names the folder with the plain-text copies of the reports.')
  if (!existsSync(values.sources)) return failWith(`The folder ${values.sources} does not exist.`)
  return { content: values.content ?? readSettings(process.env).contentDir, sources: values.sources, format }
}
