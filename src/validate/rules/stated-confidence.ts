import { linkedFile } from '../../load/linked-file.ts'
import type { Problem } from '../../load/problem.ts'
import type { Finding } from '../../records/findings/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { isPublished } from '../rule.ts'
import type { Prose, Rule } from '../rule.ts'

/** A level of confidence as prose states it; the bracket tells that it speaks of what stands before it. */
const STATED = /(\()?\b(very[\s-]+low|low|moderate|high)[\s-]+confidence\b/gi

/** What parts one sentence from the next. */
const SENTENCE_END = /[.!?]["'’”)\]]*(?=\s+[\p{Lu}\p{N}"'‘“(]|\s*$)/gu

type Findings = ReadonlyMap<string, TypedRecord<Finding>>

/**
 * Where published prose says "(low confidence)" or "Moderate confidence" in a sentence that links one finding, that is the
 * overall level of the finding. With more links, a level in brackets is that of the last finding linked before it, and
 * nobody can tell whose level any other is.
 */
export const statedConfidence: Rule = (context) => {
  const byFile: Findings = new Map([...context.records.findings.values()].map((record) => [record.file, record]))
  return context.prose.filter(({ record }) => isPublished(record)).flatMap((prose) => check(prose, byFile))
}

function check(prose: Prose, byFile: Findings): Problem[] {
  const { record, text, placeAt } = prose
  const stated = [...text.matchAll(STATED)]
  if (stated.length === 0) return []
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index)
  return stated.flatMap(({ 0: said, 1: bracket, 2: level, index }) => {
    const from = ends.findLast((end) => end < index) ?? -1
    const to = ends.find((end) => end > index) ?? text.length
    const finding = findingMeant(prose, byFile, [from, to], bracket ? index : undefined)
    if (!finding || finding.data.confidence.overall === level!.toLowerCase().replace(/\s+/, '-')) return []
    const actual = finding.data.confidence.overall.replace('-', ' ')
    return [
      {
        file: record.file,
        ...placeAt(index),
        rule: 'stated-confidence',
        message: `the text says "${said.replace(/^\(/, '').replace(/\s+/g, ' ')}" of ${finding.id}, whose overall confidence is ${actual}`,
        fix: `Write ${actual} confidence, or reconsider the ratings of ${finding.file}.`,
      },
    ]
  })
}

/** The one finding that a sentence links, or with several the last before a level in brackets. */
function findingMeant(
  { record, urls, urlsAt }: Prose,
  byFile: Findings,
  [from, to]: readonly [number, number],
  bracketAt: number | undefined,
): TypedRecord<Finding> | undefined {
  const linked = urls.flatMap((url, nth) => {
    const index = urlsAt[nth]!
    const finding = byFile.get(linkedFile(record.file, url) ?? '')
    return finding && index > from && index < to ? [{ finding, index }] : []
  })
  if (new Set(linked.map(({ finding }) => finding)).size === 1) return linked[0]!.finding
  return bracketAt === undefined ? undefined : linked.findLast(({ index }) => index < bracketAt)?.finding
}
