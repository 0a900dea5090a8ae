import { element, round } from '../svg/element.ts'

/** A row of small columns, one for each value in order; missing ones leave a dash, zero a hair. For tables and for rows of charts. */
export function sparkColumns(
  values: readonly (number | undefined)[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  domain: readonly [number, number],
): string {
  const step = box.width / Math.max(values.length, 1)
  const columnWidth = Math.max(0.5, step - Math.min(3, step * 0.25))
  const [least, most] = domain
  const yOf = (value: number) => box.y + ((most - value) / (most - least || 1)) * box.height
  const zero = yOf(0)
  let columns = ''
  let gaps = ''
  values.forEach((value, index) => {
    const x = box.x + index * step
    if (value === undefined) gaps += `M${round(x)} ${round(zero - 2)}h${round(columnWidth)}`
    else {
      const [top, bottom] = [yOf(value), zero].toSorted((a, b) => a - b) as [number, number]
      columns += `M${round(x)} ${round(top)}h${round(columnWidth)}V${round(Math.max(bottom, top + 1))}h${round(-columnWidth)}z`
    }
  })
  const bars = columns === '' ? '' : element('path', { class: 't-c1', fill: 'currentColor', d: columns })
  const dashes =
    gaps === ''
      ? ''
      : element('path', { class: 't-rest', fill: 'none', stroke: 'currentColor', 'stroke-dasharray': '2 2', d: gaps })
  return bars + dashes + element('path', { class: 'axis', d: `M${round(box.x)} ${round(zero)}h${round(box.width)}` })
}
