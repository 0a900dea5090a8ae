import { withoutControls } from '../validate/without-controls.ts'
import type { SiteFault } from './site-fault.ts'

/** Faults that are printed; the rest are counted, since one slip in a template is a fault of every page. */
const FAULTS_SHOWN = 30

/** Faults of the built site as a person reads them at the terminal. */
export function formatFaults(faults: readonly SiteFault[]): string {
  const shown = faults.slice(0, FAULTS_SHOWN).flatMap(({ page, message }) => [page, `  ${message}`])
  const rest = faults.length > FAULTS_SHOWN ? [`… and ${faults.length - FAULTS_SHOWN} more`] : []
  return [...shown.map(withoutControls), ...rest].join('\n')
}
