import { recordType } from '../../records/record-types.ts'
import { locate } from '../../load/locate.ts'
import { didYouMean } from '../nearest.ts'
import type { Rule } from '../rule.ts'

/** A record that has moved names where to, and that place exists and has not moved itself. */
export const tombstone: Rule = (context) =>
  context.tombstones.flatMap(({ folder, file, movedTo }) => {
    const known = context.knownIds.get(folder) ?? new Set<string>()
    if (known.has(movedTo)) return []
    const further = context.tombstones.find((other) => other.folder === folder && other.id === movedTo)
    const place = locate(context.raw.get(file)!, ['moved_to'])
    const message = further
      ? `moved_to names "${movedTo}", which has itself moved to "${further.movedTo}"`
      : `moved_to names ${recordType(folder).one} "${movedTo}", which does not exist.${didYouMean(movedTo, known)}`
    const fix = further ? `Write ${further.movedTo}.` : 'Name the record that took its place.'
    return [{ file, ...place, rule: 'tombstone', message, fix }]
  })
