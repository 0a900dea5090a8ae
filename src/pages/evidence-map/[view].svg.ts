import type { APIContext } from 'astro'
import { viewPath } from '../../evidence-map/build-view.ts'
import type { View } from '../../evidence-map/build-view.ts'
import { pictureFile } from '../../evidence-map/picture/picture.ts'
import { hasPicture } from '../../evidence-map/picture/picture-data.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'

/** One file for each view that has a picture. */
export function getStaticPaths() {
  return loadSite()
    .views()
    .filter(hasPicture)
    .map((view) => ({ params: { view: view.id }, props: { view } }))
}

/** One view of the evidence map as a picture that stands alone. */
export function GET({ props: { view } }: APIContext<{ view: View }>): Response {
  const { records, settings } = loadSite()
  const { Source, Licence } = fileMetadata(records, settings, '', viewPath(view))
  const text = pictureFile(records, view, `${Source}. ${Licence}.`)
  return new Response(text, { headers: { 'content-type': 'image/svg+xml' } })
}
