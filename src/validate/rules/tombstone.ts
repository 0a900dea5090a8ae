import { recordType } from '../../records/record-types.ts'
import { locate } from '../../load/locate.ts'
import { didYouMean } from '../nearest.ts'
import type { Tombstone } from '../../records/record.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** A record that has moved names where to, and that place exists and has not moved itself. */
export const tombstone: Rule = (context) =>
  context.tombstones.flatMap(({ folder, file, movedTo }) => {
    const known = context.knownIds.get(folder) ?? new Set<string>()
    if (known.has(movedTo)) return []
    const further = context.moved.get(`${folder}/${movedTo}`)
    const place = locate(context.raw.get(file)!, ['moved_to'])
    const message = further
      ? `moved_to names "${movedTo}", which has itself moved to "${further.movedTo}"`
      : `moved_to names ${recordType(folder).one} "${movedTo}", which does not exist.${didYouMean(movedTo, known)}`
    const end = further && endOf(context, further)
    return [{ file, ...place, rule: 'tombstone', message, fix: end ? `Write ${end}.` : 'Name the record that took its place.' }]
  })

/** Where a row of moves ends; undefined when it goes round in a circle. */
function endOf({ moved }: RuleContext, start: Tombstone): string | undefined {
  const seen = new Set<Tombstone>()
  for (let one: Tombstone | undefined = start; one; one = moved.get(`${one.folder}/${one.movedTo}`)) {
    if (seen.has(one)) return undefined
    seen.add(one)
  }
  return [...seen].at(-1)!.movedTo
}
