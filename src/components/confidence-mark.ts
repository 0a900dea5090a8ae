import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { ConfidenceLevel } from '../records/findings/schema.ts'

/** Confidence as dots and word; `named` writes "confidence" after the word, where no heading says so. */
export function confidenceMark(level: ConfidenceLevel, named: boolean): string {
  const filled = CONFIDENCE_LEVELS.length - CONFIDENCE_LEVELS.indexOf(level)
  const word = level === 'very-low' ? 'Very low' : level[0]!.toUpperCase() + level.slice(1)
  const dots = '●'.repeat(filled) + '○'.repeat(CONFIDENCE_LEVELS.length - filled)
  return `<span class="conf conf-${level}"><span class="dots" aria-hidden="true">${dots}</span> ${word}${named ? ' confidence' : ''}</span>`
}
