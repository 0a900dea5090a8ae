import type { View } from './build-view.ts'

/** Some views of one kind, each under what tells it from the others. */
export interface ViewGroup {
  readonly label: string
  readonly views: readonly { readonly view: View; readonly label: string }[]
}

/** What a view is called: "themes by care models". */
export function viewName({ rows, columns }: Pick<View, 'rows' | 'columns'>): string {
  return `${rows.label} by ${columns.label}`
}

/** Axes that every evidence base has. */
const MAIN = new Set(['model', 'level', 'report'])

/** Views as a switch offers them: first those that every evidence base has, then those with frameworks; empty groups left out. */
export function viewGroups(views: readonly View[]): ViewGroup[] {
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const group = (label: string, ofGroup: (view: View) => boolean, name: (view: View) => string): ViewGroup => ({
    label,
    views: views.filter(ofGroup).map((view) => ({ view, label: capital(name(view)) })),
  })
  const byTheme = ({ rows }: View) => rows.id === 'theme'
  const isMain = ({ columns }: View) => MAIN.has(columns.id)
  return [
    group(
      'Themes by',
      (view) => byTheme(view) && isMain(view),
      ({ columns }) => columns.label,
    ),
    group(
      'Themes by framework',
      (view) => byTheme(view) && !isMain(view),
      ({ columns }) => columns.label,
    ),
    group(
      'Frameworks by care model',
      (view) => !byTheme(view) && isMain(view),
      ({ rows }) => rows.label,
    ),
    group('Two frameworks', (view) => !byTheme(view) && !isMain(view), viewName),
  ].filter((one) => one.views.length > 0)
}
