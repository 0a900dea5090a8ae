import type { Chart } from '../../records/charts/schema.ts'

type Claim = keyof Chart['says']

/** Words of one meaning, and the claims of which one must stand behind them. */
export interface WordFamily {
  readonly pattern: RegExp
  readonly claims: readonly Claim[]
  /** Where the claim has a direction, the one that the words mean. */
  readonly trend?: 'increases' | 'decreases'
}

/** Words by which a headline compares. A word of two meanings is held to the claims of both. */
export const WORD_FAMILIES: readonly WordFamily[] = [
  { pattern: /\b(?:most|mostly|mainly|majority|bulk)\b/gi, claims: ['most', 'largest', 'sequence'] },
  { pattern: /\b(?:few|hardly|rarely|thin|minority)\b/gi, claims: ['few', 'smallest'] },
  {
    pattern: /\b(?:largest|biggest|highest|longest|greatest|above all|outnumber\w*|dominate\w*|exceed\w*)\b/gi,
    claims: ['largest', 'order'],
  },
  { pattern: /\b(?:smallest|lowest|fewest|shortest)\b|(?<!at )\bleast\b/gi, claims: ['smallest'] },
  {
    pattern: /\b(?:more|fewer|less|higher|lower|larger|smaller|longer|shorter)\b(?=.*\bthan\b)/gi,
    claims: ['order', 'order_in_each', 'most', 'few', 'largest', 'smallest', 'trend'],
  },
  {
    pattern: /\b(?:fell(?! short)|falls?|fallen|falling|decreased?|declined?|shrank|shrunk)\b/gi,
    claims: ['trend', 'below_zero'],
    trend: 'decreases',
  },
  {
    pattern: /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|increased?|climbed)\b/gi,
    claims: ['trend', 'above_zero'],
    trend: 'increases',
  },
  { pattern: /\b(?:similar|alike|same(?!-)|equal|equally)\b/gi, claims: ['similar', 'no_two_alike'] },
  { pattern: /\b(?:differ|differs|differed|varied|vary|varies)\b/gi, claims: ['no_two_alike', 'order', 'largest', 'smallest'] },
  {
    pattern: /(?<!nearly |almost |not |above |of )\b(?:all|every|each|none|always|never)\b/gi,
    claims: ['whole', 'order_in_each', 'trend', 'no_two_alike', 'above_zero', 'below_zero'],
  },
]

/** Words that give a cause, which a drawing of figures cannot show; "results" as a thing is none. */
export const CAUSE =
  /\b(?:because|thanks to|due to|owing to|as a result|driven by|caus(?:e[sd]?|ing)|result(?:s|ed|ing)? (?:in|from)|(?:led|leads?|leading) to|therefore|thereby|so that)\b/i
