/** A stretch of time in years with fractions; not exact when a date is known only to the year. */
export interface DateSpan {
  readonly from: number
  readonly to: number
  readonly isExact: boolean
}

/** The stretch that a date, or a date and an end, covers: `2018-06` is the month, `2018` the year. */
export function dateSpan(date: string, end?: string): DateSpan {
  const from = reach(date)
  const to = reach(end ?? date)
  // Between a beginning and an end, the whole stretch is what happened, however roughly it is dated.
  return { from: from.from, to: Math.max(from.to, to.to), isExact: end !== undefined || date.length > 4 }
}

function reach(date: string): { from: number; to: number } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: year, to: year + 1 }
  const start = year + (month - 1) / 12 + (day === undefined ? 0 : (day - 1) / 372)
  return { from: start, to: start + (day === undefined ? 1 / 12 : 1 / 372) }
}
