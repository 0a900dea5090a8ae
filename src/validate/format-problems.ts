import type { Problem } from '../load/problem.ts'
import { withoutControls } from './without-controls.ts'

/** The ways in which problems can be printed. */
export const PROBLEM_FORMATS = ['text', 'json', 'github', 'sarif'] as const
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number]

/** Prints problems, which must be sorted, in one of the formats; `root` is the content folder as the reader knows it. */
export function formatProblems(problems: readonly Problem[], root: string, format: ProblemFormat): string {
  switch (format) {
    case 'text':
      return problems.map((problem) => formatText(problem, root)).join('\n')
    case 'json':
      return JSON.stringify(
        problems.map((problem) => ({ ...problem, file: pathOf(problem, root) })),
        null,
        2,
      )
    case 'github':
      return problems.map((problem) => formatGithub(problem, root)).join('\n')
    case 'sarif':
      return JSON.stringify(toSarif(problems, root), null, 2)
  }
}

/** Sorts by file, line, column and rule, and drops exact repeats. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return [...problems]
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message),
    )
    .filter((problem) => {
      const key = JSON.stringify(problem)
      return !seen.has(key) && Boolean(seen.add(key))
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function pathOf(problem: Problem, root: string): string {
  const folder = root.replace(/(?<=.)\/+$/, '')
  return problem.file === '.' ? folder : `${folder}/${problem.file}`
}

function formatText(problem: Problem, root: string): string {
  // Content is untrusted: escape codes in it must not reach a terminal.
  const head = `${pathOf(problem, root)}:${problem.line}:${problem.column}  ${problem.rule}`
  return [head, `  ${problem.message}`, ...(problem.fix ? [`  Fix: ${problem.fix}`] : [])].map(withoutControls).join('\n')
}

function formatGithub(problem: Problem, root: string): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const text = problem.fix ? `${problem.message}\nFix: ${problem.fix}` : problem.message
  const place = `file=${property(pathOf(problem, root))},line=${problem.line},col=${problem.column}`
  return withoutControls(`::error ${place},title=${property(problem.rule)}::${escape(text)}`)
}

function toSarif(problems: readonly Problem[], root: string): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'evidence-site check',
            rules: [...new Set(problems.map((problem) => problem.rule))].map((id) => ({ id })),
          },
        },
        results: problems.map((problem) => ({
          ruleId: problem.rule,
          level: 'error',
          message: { text: problem.fix ? `${problem.message} Fix: ${problem.fix}` : problem.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(pathOf(problem, root)) },
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
        })),
      },
    ],
  }
}
