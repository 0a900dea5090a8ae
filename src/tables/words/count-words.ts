import { formatNumber } from './format-value.ts'

/** `3 reports`, `1 report`, `no reports`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : formatNumber(count)} ${count === 1 ? one : many}`
}
