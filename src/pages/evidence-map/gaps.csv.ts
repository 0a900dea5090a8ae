import { cellPath } from '../../evidence-map/build-view.ts'
import { GAP_MEANINGS } from '../../evidence-map/describe-cell.ts'
import { mainGaps } from '../../evidence-map/main-gaps.ts'
import { cellsCsv } from '../../evidence-map/view-csv.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'
import { plainText } from '../../text/render-markdown.ts'

/** Thin cells of the main views as CSV, with the question of the theme and what it says is missing. */
export function GET(): Response {
  const { records, settings, views, href } = loadSite()
  const metadata = fileMetadata(records, settings, 'Gaps in the evidence', '/evidence-map/gaps/')
  const theme = (id: string) => records.themes.get(id)?.data
  const text = cellsCsv(records, metadata, mainGaps(views()), [
    { heading: 'What a study could do', of: ({ gaps }) => gaps.map((gap) => GAP_MEANINGS[gap]).join(' ') },
    { heading: 'Question of the theme', of: ({ row }) => plainText(theme(row.id)?.question ?? '') },
    {
      heading: 'Gaps that the theme names',
      of: ({ row }) => (theme(row.id)?.gaps ?? []).map((gap) => plainText(gap)).join(' | '),
    },
    { heading: 'Address', of: (cell) => settings.siteUrl + href(cellPath(cell.view, cell)) },
  ])
  return new Response(text)
}
