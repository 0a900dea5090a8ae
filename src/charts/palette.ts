/** Tokens of src/styles/site.css and charts.css in light colours, for files that leave the site; a test keeps them alike. */
export const LIGHT: Readonly<Record<string, string>> = {
  ink: '#1c2126',
  soft: '#545d66',
  line: '#d5dadf',
  ground: '#fff',
  panel: '#f3f5f7',
  accent: '#0b5c8a',
  m1: '#0063a6',
  m2: '#b04a00',
  m3: '#00734f',
  m4: '#7d4196',
  m5: '#6b6000',
  m6: '#5a5f66',
  m7: '#a8325e',
  m8: '#006a73',
  high: '#0b6b3a',
  moderate: '#2f6f8f',
  low: '#8a5a00',
  'very-low': '#9b3131',
  c1: '#0b5c8a',
  c2: '#a14a00',
  c3: '#5a6670',
  c4: '#6a4a8c',
  track: '#e6eaee',
  arc: '#87929d',
  h0: '#f3f5f7',
  h1: '#dbe9f2',
  h2: '#b9d5e6',
  h3: '#8fbcd8',
  h4: '#62a0c6',
}

/** Classes of marks: each sets the colour that its shapes are drawn in. */
export const TONES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((order) => [`t-m${order}`, `m${order}`])),
  't-high': 'high',
  't-moderate': 'moderate',
  't-low': 'low',
  't-very-low': 'very-low',
  't-c1': 'c1',
  't-c2': 'c2',
  't-c3': 'c3',
  't-c4': 'c4',
  't-rest': 'soft',
  't-arc': 'arc',
}

/** Classes that fill. */
export const FILLS: Readonly<Record<string, string>> = {
  soft: 'soft',
  inv: 'ground',
  ground: 'ground',
  pane: 'panel',
  track: 'track',
  h0: 'h0',
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  ink: 'ink',
}

/** Classes of lines. */
export const STROKES: Readonly<Record<string, string>> = { axis: 'ink', grid: 'line' }

/** Style sheet for a drawing that stands alone: colours written out, since few programs know custom properties. */
export function fileStyles(): string {
  const rules = [
    `text{fill:${LIGHT.ink}}`,
    ...Object.entries(TONES).map(([name, token]) => `.${name}{color:${LIGHT[token]}}`),
    ...Object.entries(FILLS).map(([name, token]) => `.${name}{fill:${LIGHT[token]}}`),
    ...Object.entries(STROKES).map(([name, token]) => `.${name}{stroke:${LIGHT[token]};fill:none}`),
  ]
  return rules.join('')
}
