import { linkedFile } from '../../load/linked-file.ts'
import { locate } from '../../load/locate.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import { componentReferences, fieldReferences } from '../references.ts'
import type { Reference } from '../references.ts'
import { fieldProblem, findRecord } from '../rule.ts'
import type { AnyRecord, Rule } from '../rule.ts'

/** A record with a page does not lead readers to a draft, which has none. */
export const draftLink: Rule = (context) => {
  const problemOf = ({ to, id }: Reference) => ({
    rule: 'draft-link',
    message: `leads to the draft ${to}/${id}, which has no page`,
    fix: 'Publish the draft, make this record a draft too, or remove the link.',
  })
  const leadsToDraft = ({ to, id }: Reference) => isDraft(findRecord(context.records, to, id))
  const fields = context.all
    .filter((record) => !isDraft(record))
    .flatMap((record) =>
      [...fieldReferences(record), ...cellReferences(record)]
        .filter(leadsToDraft)
        .map(({ path, ...reference }): Problem => fieldProblem(context, record, path, problemOf(reference))),
    )
  const byFile = new Map(context.all.map((record) => [record.file, record]))
  const inTexts = [
    ...context.links.map(({ record, place, url }) => {
      const target = byFile.get(linkedFile(record.file, url) ?? '')
      return { record, place, references: target ? [{ to: target.folder, id: target.id }] : [] }
    }),
    ...context.citations.map(({ record, place, report }) => ({ record, place, references: [{ to: 'reports', id: report }] })),
    ...context.markup.map((one) => ({ record: one.record, place: one.place, references: componentReferences(one) })),
  ]
    .filter(({ record }) => !isDraft(record))
    .flatMap(({ record, place, references }) =>
      references.filter(leadsToDraft).map((reference): Problem => ({ file: record.file, ...place(), ...problemOf(reference) })),
    )
  const moved = context.tombstones
    .map(({ file, folder, movedTo }) => ({ file, to: folder, id: movedTo }))
    .filter(leadsToDraft)
    .map(({ file, ...to }): Problem => ({ file, ...locate(context.raw.get(file)!, ['moved_to']), ...problemOf(to) }))
  return [...fields, ...inTexts, ...moved]
}

function isDraft(record: AnyRecord | undefined): boolean {
  return (record?.data as { status?: string } | undefined)?.status === 'draft'
}

function cellReferences(record: AnyRecord) {
  return (recordType(record.folder).cells ?? [])
    .flatMap((pattern) => fieldValues(record.data, pattern))
    .map(({ path, value }) => ({ path, to: 'frameworks', id: String(value).split('/')[0]! }))
}
