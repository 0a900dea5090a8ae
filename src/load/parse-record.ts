import { parseYaml } from './parse-yaml.ts'
import type { YamlFailure } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import type { RawRecord } from './raw-record.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** A record, or the reason why there is none. */
export type ParsedRecord = { readonly record: RawRecord } | { readonly problem: Problem }

interface FileText {
  readonly folder: string
  readonly id: string
  readonly file: string
  readonly text: string
}

/** Splits and reads one file: YAML records whole, Markdown records as front matter and body. */
export function parseRecord(source: FileText): ParsedRecord {
  return source.file.endsWith('.yaml') ? parseWhole(source) : parseFrontMatter(source)
}

function parseWhole(source: FileText): ParsedRecord {
  const result = parseYaml(source.text)
  if (!result.ok) return { problem: yamlProblem(source.file, result.failure, 1) }
  return { record: { ...source, data: result.data, body: '', dataLine: 1, bodyLine: countLines(source.text) } }
}

function parseFrontMatter(source: FileText): ParsedRecord {
  const at = (rule: string, line: number, message: string, fix: string): ParsedRecord => ({
    problem: { file: source.file, line, column: 1, rule, message, fix },
  })
  const firstLine = source.text.split('\n', 1)[0]!.trimEnd()
  if (firstLine !== '---') {
    if (firstLine.startsWith('---') && /^---\s*[a-z]/i.test(firstLine)) {
      const message = `front matter is marked "${firstLine.slice(3).trim()}"; only plain YAML is read, nothing is executed`
      return at('executable-front-matter', 1, message, 'Begin the file with a line of three hyphens alone.')
    }
    return at(
      'front-matter',
      1,
      source.text.trim() === '' ? 'is empty' : 'has no front matter',
      'Copy _template, or begin the file with a line of three hyphens and its keys.',
    )
  }
  const parts = splitFrontMatter(source.text)
  if (!parts) return at('front-matter', 1, 'front matter is not closed', 'End it with a line of three hyphens.')
  const result = parseYaml(parts.yaml)
  if (!result.ok) return { problem: yamlProblem(source.file, result.failure, 2) }
  const bodyLine = countLines(source.text) - countLines(parts.body) + 1
  return { record: { ...source, data: result.data ?? {}, body: parts.body, dataLine: 2, bodyLine } }
}

function yamlProblem(file: string, failure: YamlFailure, firstLine: number): Problem {
  return {
    file,
    line: failure.line + firstLine - 1,
    column: failure.column,
    rule: 'yaml',
    message: failure.message,
    fix: failure.fix,
  }
}

function countLines(text: string): number {
  return text.split('\n').length
}
