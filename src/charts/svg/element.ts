/** Attributes of an element; undefined ones are left out, numbers rounded to two decimals. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** SVG text of one element; `inside` is SVG text already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** A number for SVG: at most two decimals, never -0 or an exponent. */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`)
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** Makes text safe in XML text and quoted attributes; characters that XML does not know are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(INVALID, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Control characters, halves of pairs, and signs that turn the direction of text around them. */
const INVALID =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
