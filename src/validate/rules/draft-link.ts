import { linkedFile } from '../../load/linked-file.ts'
import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldProblem, findRecord, isPublished } from '../rule.ts'
import type { AnyRecord, Rule } from '../rule.ts'

/** A published record does not lead readers to a draft, which has no page. */
export const draftLink: Rule = (context) => {
  const isDraft = (record: AnyRecord | undefined): boolean => (record?.data as { status?: string } | undefined)?.status === 'draft'
  const problem = (to: string) => ({
    rule: 'draft-link',
    message: `a published record leads to the draft ${to}, which has no page`,
    fix: 'Publish the draft, make this record a draft too, or remove the link.',
  })
  const fields = context.all.filter(isPublished).flatMap((record) =>
    Object.entries(recordType(record.folder).references ?? {}).flatMap(([pattern, to]) =>
      fieldValues(record.data, pattern)
        .filter(({ value }) => isDraft(findRecord(context.records, to, String(value))))
        .map(({ path, value }): Problem => fieldProblem(context, record, path, problem(`${to}/${String(value)}`))),
    ),
  )
  const byFile = new Map(context.all.map((record) => [record.file, record]))
  const links = context.links
    .filter(({ record }) => isPublished(record))
    .flatMap(({ record, place, url }): Problem[] => {
      const target = byFile.get(linkedFile(record.file, url) ?? '')
      return target && isDraft(target) ? [{ file: record.file, ...place(), ...problem(`${target.folder}/${target.id}`) }] : []
    })
  return [...fields, ...links]
}
