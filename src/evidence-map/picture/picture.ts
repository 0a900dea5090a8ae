import { WIDTHS } from '../../charts/draw-chart.ts'
import { fileSvg } from '../../charts/frame/file-svg.ts'
import { pageSvg } from '../../charts/frame/page-svg.ts'
import type { Records } from '../../records/record.ts'
import type { View } from '../build-view.ts'
import { drawPicture } from './draw-picture.ts'
import { describePicture, pictureData } from './picture-data.ts'
import { viewName } from '../view-groups.ts'

/** How the picture is read, in a sentence. */
export const HOW_TO_READ =
  'The larger the circle and the longer the bar, the more findings; the bar is divided by their direction; ≠ marks sources that disagree.'

/** The picture of a view for a page, once for wide and once for narrow places. */
export function viewPicture(records: Records, view: View): { wide: string; narrow: string } {
  const data = pictureData(records, view)
  const described = { title: pictureTitle(view), description: `${describePicture(view)} The table above has the same numbers.` }
  return {
    wide: pageSvg(drawPicture(data, WIDTHS.wide), described, 'chart-wide'),
    narrow: pageSvg(drawPicture(data, WIDTHS.narrow), described, 'chart-narrow'),
  }
}

/** The picture of a view as a file that stands alone; `cited` says where it was taken from. */
export function pictureFile(records: Records, view: View, cited: string): string {
  return fileSvg(drawPicture(pictureData(records, view), WIDTHS.wide), {
    title: pictureTitle(view),
    description: describePicture(view),
    headline: pictureTitle(view),
    subtitle: `Findings in each cell, and their direction. ${HOW_TO_READ}`,
    below: ['A finding can stand in several cells. Numbers are of findings, not of places or people.', cited],
  })
}

function pictureTitle(view: View): string {
  return `Evidence map: ${viewName(view)}`
}
