import type { Report } from '../../records/reports/schema.ts'

/** Authors as a reference list has them: "Checkland K, Coleman A, et al." after six names. */
export function authorNames(authors: Report['authors'], most = 6): string {
  const names = authors.map(
    ({ family, given, literal }) => literal ?? [family, given && initials(given)].filter(Boolean).join(' '),
  )
  return names.length > most ? `${names.slice(0, most).join(', ')}, et al.` : names.join(', ')
}

function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .map((name) => name[0]?.toUpperCase() ?? '')
    .join('')
}
