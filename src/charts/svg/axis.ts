import { scaleLinear, scaleLog } from 'd3'
import { formatNumber } from '../../tables/words/format-value.ts'
import { ASCENT, measureText } from '../text/measure-text.ts'
import { round } from './element.ts'
import { element } from './element.ts'
import { textLines } from './text.ts'

/** A position for each value, and the values that the axis names. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

/** A scale with zero in it; `log` only when every value is above zero. Ticks fit beside each other. */
export function makeScale(values: readonly number[], range: readonly [number, number], kind: 'linear' | 'log', unit = ''): Scale {
  const tick = (value: number) => ({ value, label: tickText(value, unit) })
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (kind === 'log' && least > 0) {
    const low = 10 ** Math.floor(Math.log10(least))
    const scale = scaleLog([low, Math.max(low * 10, most)], range)
    const powers = scale.ticks().filter((value) => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9)
    return { at: scale, ticks: thin(powers.map(tick), scale) }
  }
  const [from, to] = [Math.min(0, least), Math.max(0, most)]
  const scale = scaleLinear([from, from === to ? 1 : to], range)
  const wanted = Math.max(2, Math.floor(Math.abs(range[1] - range[0]) / 90))
  return { at: scale, ticks: thin(scale.ticks(wanted).map(tick), scale) }
}

/** Light vertical lines with their values above them. */
export function verticalGrid(scale: Scale, top: number, bottom: number, width: number): string {
  const lines = scale.ticks.map(({ value }) => `M${round(scale.at(value))} ${round(top)}V${round(bottom)}`).join('')
  const texts = scale.ticks.map(({ value, label }) => {
    const half = measureText(label) / 2
    const x = Math.min(Math.max(scale.at(value), half), width - half)
    return textLines([label], { x, y: top - 22 + ASCENT, anchor: 'middle', tone: 'soft' })
  })
  return (lines === '' ? '' : element('path', { class: 'grid', d: lines })) + texts.join('')
}

/** Short scales of money on an axis: £100m. */
const SCALES: Readonly<Record<string, string>> = { thousand: 'k', million: 'm', billion: 'bn' }

/** A value on an axis, with the sign of its unit and nothing more; zero needs no scale. */
function tickText(value: number, unit: string): string {
  const isHuge = Math.abs(value) >= 1e12 || (value !== 0 && Math.abs(value) < 1e-4)
  const text = isHuge ? value.toExponential(0).replace('e+', ' × 10^').replace('e-', ' × 10^−') : formatNumber(value)
  if (unit === '%') return `${text}%`
  const money = /^[£$€] ?(thousand|million|billion)?/.exec(unit)
  const scale = value === 0 ? '' : (SCALES[money?.[1] ?? ''] ?? '')
  return money ? `${text.replace(/^(−?)/, `$1${unit[0]}`)}${scale}` : text
}

/** Drops every second tick until labels no longer touch. */
function thin(
  ticks: readonly { value: number; label: string }[],
  at: (value: number) => number,
): { value: number; label: string }[] {
  let kept = [...ticks]
  const touch = () =>
    kept.some((one, index) => {
      const next = kept[index + 1]
      return next && Math.abs(at(next.value) - at(one.value)) < (measureText(one.label) + measureText(next.label)) / 2 + 12
    })
  while (kept.length > 2 && touch()) kept = kept.filter((_, index) => index % 2 === 0)
  return kept.length === 2 && touch() ? kept.slice(0, 1) : kept
}
