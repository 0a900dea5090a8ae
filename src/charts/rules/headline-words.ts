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
  { pattern: /\b(?:most|mostly|mainly|majority)\b/i, claims: ['most', 'largest', 'order', 'sequence'] },
  { pattern: /\b(?:few|hardly|rarely|thin|minority)\b/i, claims: ['few', 'smallest', 'order'] },
  { pattern: /\b(?:largest|biggest|highest|longest|above all)\b/i, claims: ['largest', 'order'] },
  { pattern: /\b(?:smallest|lowest|fewest|shortest)\b/i, claims: ['smallest', 'order'] },
  {
    pattern: /\b(?:more|fewer|less|higher|lower|larger|smaller|longer|shorter)\b(?=.*\bthan\b)/i,
    claims: ['order', 'order_in_each', 'most', 'few', 'largest', 'smallest', 'trend'],
  },
  {
    pattern: /\b(?:fell|falls?|fallen|falling|decreased?|declined?|shrank|shrunk)\b/i,
    claims: ['trend', 'below_zero'],
    trend: 'decreases',
  },
  {
    pattern: /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|increased?|climbed)\b/i,
    claims: ['trend', 'above_zero'],
    trend: 'increases',
  },
  { pattern: /\b(?:similar|alike|same|equal|equally)\b/i, claims: ['similar', 'no_two_alike'] },
  { pattern: /\b(?:differ|differs|differed|varied|vary|varies)\b/i, claims: ['no_two_alike', 'order', 'largest', 'smallest'] },
  { pattern: /\b(?:before|after|later|earlier)\b/i, claims: ['sequence', 'order', 'trend'] },
]

/** Words that give a cause, which a drawing of figures cannot show. */
export const CAUSE =
  /\b(?:because|thanks to|due to|owing to|as a result|driven by|(?:caus|result)(?:e|es|ed|ing|s)?(?: in)?|(?:led|leads?|leading) to|therefore|thereby|so that)\b/i
