import { CONFIDENCE_COMPONENTS, CONFIDENCE_LEVELS } from './schema.ts'
import type { ConfidenceLevel, Finding } from './schema.ts'

/**
 * Overall levels that four component ratings allow, best first. GRADE-CERQual starts at high and goes down for
 * serious concerns, leaving room for judgement; these bounds keep that room to neighbouring levels.
 */
export function allowedLevels(confidence: Finding['confidence']): ConfidenceLevel[] {
  const concerns = CONFIDENCE_COMPONENTS.map((component) => confidence[component].concern)
  const count = (level: string) => concerns.filter((concern) => concern === level).length
  const [minor, moderate, serious] = [count('minor'), count('moderate'), count('serious')]
  const isAllowed: Record<ConfidenceLevel, boolean> = {
    high: serious === 0 && moderate === 0 && minor <= 2,
    moderate: serious === 0 && moderate <= 2 && minor + moderate >= 1,
    low: moderate + serious >= 1 && serious <= 2,
    'very-low': serious >= 1 || moderate >= 3,
  }
  return CONFIDENCE_LEVELS.filter((level) => isAllowed[level])
}
