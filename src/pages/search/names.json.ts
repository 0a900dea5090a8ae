import { namedPages } from '../../search/search-names.ts'
import { loadSite } from '../../site.ts'

/** Names that lead straight to a page; the search page reads it. */
export function GET(): Response {
  return Response.json(namedPages(loadSite().documents()))
}
