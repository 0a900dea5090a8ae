import { Resvg } from '@resvg/resvg-js'
import { join } from 'node:path'

/** Pixels of the picture for each unit of the drawing. */
const SCALE = 2

/** Fonts of the pictures: those of an npm package, so that every machine writes the same bytes. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => join('node_modules/dejavu-fonts-ttf/ttf', name))

/** A self-contained SVG as PNG at twice its size. */
export function chartPng(svg: string): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  })
  return new Uint8Array(picture.render().asPng())
}
