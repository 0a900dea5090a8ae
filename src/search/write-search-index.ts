import { close, createIndex } from 'pagefind'
import { documentHtml } from './document-html.ts'
import type { SearchDocument } from './search-documents.ts'

/** Documents on their way to the indexer at once; more only fill memory. */
const BATCH = 100

/** Writes the search index and its engine to `folder`; throws what the indexer says when it cannot. */
export async function writeSearchIndex(documents: readonly SearchDocument[], language: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language.split('-')[0]!, includeCharacters: '' })
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`)
  try {
    for (let start = 0; start < documents.length; start += BATCH) {
      const added = documents
        .slice(start, start + BATCH)
        .map((document) => index.addHTMLFile({ url: document.path, content: documentHtml(document, language) }))
      const failed = (await Promise.all(added)).flatMap((one) => one.errors)
      if (failed.length > 0) throw new Error(`search index: ${failed.join('; ')}`)
    }
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`)
  } finally {
    await close()
  }
}
