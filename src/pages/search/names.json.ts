import { searchDocuments } from '../../search/search-documents.ts'
import { namedPages } from '../../search/search-names.ts'
import { loadSite } from '../../site.ts'

/** Names that lead straight to a page; the search page reads it. */
export function GET(): Response {
  const { records, graph } = loadSite()
  return Response.json(namedPages(searchDocuments(records, graph)))
}
