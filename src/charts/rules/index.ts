import type { Rule } from '../../validate/rule.ts'
import { chartAlt } from './chart-alt.ts'
import { chartClaim } from './chart-claim.ts'
import { chartHeadline } from './chart-headline.ts'
import { chartLinks } from './chart-links.ts'
import { chartSeries } from './chart-series.ts'
import { chartSource } from './chart-source.ts'
import { chartText } from './chart-text.ts'
import { chartUnit } from './chart-unit.ts'

/** What is checked of charts once it is known what they draw; the rules of the stage `validate` see no more than the records. */
export const CHART_RULES: readonly Rule[] = [
  chartSource,
  chartSeries,
  chartLinks,
  chartUnit,
  chartHeadline,
  chartClaim,
  chartText,
  chartAlt,
]
