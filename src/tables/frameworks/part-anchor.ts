/** Ids that the page of a framework gives to its own parts; a word with a hyphen is the beginning of such ids. */
const OWN_IDS = ['findings-', 'main', 'only-', 'part-', 'site-search', 'table', 'whole']

/** Fragment of the address of a framework's row: its id, unless the page has that itself. */
export function rowAnchor(row: string): string {
  return OWN_IDS.some((own) => (own.endsWith('-') ? row.startsWith(own) : row === own)) ? `part-${row}` : row
}

/** Fragment of the address of the findings coded to a row or cell. Two hyphens are in no id, so that they tell the two apart. */
export function findingsAnchor(row: string, column?: string): string {
  return `findings-${column === undefined ? row : `${row}--${column}`}`
}
