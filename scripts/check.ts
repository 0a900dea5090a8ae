import { parseArgs } from 'node:util'
import { CHART_RULES } from '../src/charts/rules/index.ts'
import { readContent } from '../src/load/read-content.ts'
import { readSettings } from '../src/settings.ts'
import { formatProblems, PROBLEM_FORMATS } from '../src/validate/format-problems.ts'
import type { ProblemFormat } from '../src/validate/format-problems.ts'
import { validate } from '../src/validate/validate.ts'
import { failWith, plural, runCommand } from './say.ts'

const HELP = `npm run check -- [--content DIR] [--format text|json|github|sarif]

Checks every record and prints all problems, each with file, line, column and remedy.
Exit 0: nothing to mend. 1: there are problems. 2: wrong use.`

await runCommand(() => {
  const { content, format } = readArguments()
  const read = readContent(content)
  const { problems } = validate(read, CHART_RULES)
  if (problems.length > 0 || format === 'json' || format === 'sarif') console.log(formatProblems(problems, content, format))
  // Time since the process began: what the author waits for.
  const count = `${plural(read.records.length, 'record')} checked in ${(performance.now() / 1000).toFixed(1)} s`
  console.error(problems.length === 0 ? `${count}: no problems.` : `\n${count}: ${plural(problems.length, 'problem')}.`)
  return problems.length === 0 ? 0 : 1
})

function readArguments(): { content: string; format: ProblemFormat } {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    process.exit(0)
  }
  const format = PROBLEM_FORMATS.find((known) => known === values.format)
  if (!format) return failWith(`--format is "${values.format}"; allowed: ${PROBLEM_FORMATS.join(', ')}.`)
  return { content: values.content ?? readSettings(process.env).contentDir, format }
}
