import type { Rule } from '../rule.ts'
import { badId } from './bad-id.ts'
import { confidenceLevel } from './confidence-level.ts'
import { deadLink } from './dead-link.ts'
import { draftLink } from './draft-link.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateNumber } from './duplicate-number.ts'
import { frameworkParts } from './framework-parts.ts'
import { locatorScheme } from './locator-scheme.ts'
import { measureDimensions } from './measure-dimensions.ts'
import { reportNotIncluded } from './report-not-included.ts'
import { tombstone } from './tombstone.ts'
import { unknownCell } from './unknown-cell.ts'
import { unknownCitation } from './unknown-citation.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownValue } from './unknown-value.ts'
import { unsafeMarkup } from './unsafe-markup.ts'

/** Everything that is checked once records fit their schemas. */
export const RULES: readonly Rule[] = [
  badId,
  duplicateId,
  duplicateNumber,
  unknownReference,
  unknownCell,
  unknownValue,
  unknownCitation,
  reportNotIncluded,
  locatorScheme,
  deadLink,
  draftLink,
  tombstone,
  unsafeMarkup,
  frameworkParts,
  measureDimensions,
  confidenceLevel,
]
