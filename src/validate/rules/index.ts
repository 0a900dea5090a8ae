import type { Rule } from '../rule.ts'
import { badId } from './bad-id.ts'
import { chartData } from './chart-data.ts'
import { chartEncodings } from './chart-encodings.ts'
import { confidenceLevel } from './confidence-level.ts'
import { coverage } from './coverage.ts'
import { deadLink } from './dead-link.ts'
import { draftLink } from './draft-link.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateNumber } from './duplicate-number.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { frameworkParts } from './framework-parts.ts'
import { frameworkSizeRule } from './framework-size.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { locatorScheme } from './locator-scheme.ts'
import { longWord } from './long-word.ts'
import { measureDimensions } from './measure-dimensions.ts'
import { measureDisagreement } from './measure-disagreement.ts'
import { modelsNotCovered } from './models-not-covered.ts'
import { numberInProse } from './number-in-prose.ts'
import { reportNotIncluded } from './report-not-included.ts'
import { reservedAddress } from './reserved-address.ts'
import { siteAnonymity } from './site-anonymity.ts'
import { statedConfidence } from './stated-confidence.ts'
import { titleWording } from './title-wording.ts'
import { tombstone } from './tombstone.ts'
import { uncitedSentence } from './uncited-sentence.ts'
import { unknownCell } from './unknown-cell.ts'
import { unknownCitation } from './unknown-citation.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownValue } from './unknown-value.ts'
import { unsafeMarkup } from './unsafe-markup.ts'
import { viaChain } from './via-chain.ts'

/** Everything that is checked once records fit their schemas. */
export const RULES: readonly Rule[] = [
  badId,
  hiddenCharacters,
  longWord,
  reservedAddress,
  duplicateId,
  duplicateNumber,
  duplicateTitle,
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
  frameworkSizeRule,
  measureDimensions,
  measureDisagreement,
  confidenceLevel,
  statedConfidence,
  titleWording,
  modelsNotCovered,
  viaChain,
  siteAnonymity,
  numberInProse,
  uncitedSentence,
  coverage,
  chartData,
  chartEncodings,
]
