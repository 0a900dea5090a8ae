import type { Records } from '../../records/record.ts'

/** A framework cell as readers see it: "Factors for scale and spread: Adaptation". */
export function cellLabel(records: Records, code: string): string {
  const [id = '', row, column] = code.split('/')
  const framework = records.frameworks.get(id)?.data
  if (!framework) return code
  const parts = [framework.rows.find((one) => one.id === row)?.label, framework.columns.find((one) => one.id === column)?.label]
  return `${framework.title}: ${parts.filter(Boolean).join(', ')}`
}
