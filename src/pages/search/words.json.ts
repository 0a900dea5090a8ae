import { searchWords } from '../../search/search-words.ts'
import { loadSite } from '../../site.ts'

/** Words that can be found; the search page reads it when a reader has typed one that stands in no name. */
export function GET(): Response {
  return Response.json(searchWords(loadSite().documents()))
}
