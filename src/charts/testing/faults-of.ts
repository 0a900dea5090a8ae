import { MAX_DRAWING_BYTES } from '../../built-site/size-faults.ts'
import type { Drawing } from '../drawing.ts'
import { measureText } from '../text/measure-text.ts'

interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Everything that a drawing must never do: text that leaves the frame or meets other text, bad markup, too many bytes. */
export function faultsOf({ width, height, body }: Drawing): string[] {
  const { boxes, faults } = readBoxes(body)
  for (const [index, box] of boxes.entries()) {
    if (box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5) {
      faults.push(
        `"${box.text}" leaves the frame: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')} in ${width} × ${height}`,
      )
    }
    for (const other of boxes.slice(index + 1)) {
      const meet =
        box.left < other.right - 0.5 &&
        other.left < box.right - 0.5 &&
        box.top < other.bottom - 0.5 &&
        other.top < box.bottom - 0.5
      if (meet) faults.push(`"${box.text}" meets "${other.text}"`)
    }
  }
  const forbidden = /\bstyle=|<script|<style|NaN|undefined|Infinity|\]\]>|#[0-9a-f]{3,6}\b(?=")|\be[+-]?\d+(?= |")/.exec(
    body.replace(/>[^<]*</g, '><'),
  )
  if (forbidden) faults.push(`holds ${forbidden[0]}`)
  // Some programs resolve currentColor at the group, others at what is inside: both must come to the same.
  const colourless = /<g(?![^>]* class="t-)[^>]*"currentColor"[^>]*>/.exec(body)
  if (colourless) faults.push(`takes a colour that is not its own: ${colourless[0]}`)
  if (body.length > MAX_DRAWING_BYTES) faults.push(`is ${body.length} bytes, at most ${MAX_DRAWING_BYTES} are allowed`)
  return faults
}

/** Boxes of all lines of text, with the moves of the groups around them; also finds elements that are not closed. */
function readBoxes(body: string): { boxes: TextBox[]; faults: string[] } {
  const boxes: TextBox[] = []
  const faults: string[] = []
  const open: { name: string; dx: number; dy: number; attributes: string }[] = [{ name: '', dx: 0, dy: 0, attributes: '' }]
  for (const [, close, name, attributes = '', empty, text] of body.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const around = open.at(-1)!
    if (text !== undefined) {
      const outer = around.name === 'tspan' ? open.at(-2)!.attributes : ''
      boxes.push(textBox(unescape(text), `${around.attributes} ${outer}`, around.dx, around.dy))
    } else if (close) {
      if (around.name !== name) faults.push(`</${name}> closes <${around.name}>`)
      open.pop()
    } else if (!empty) {
      const move = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes)
      open.push({ name: name!, dx: around.dx + Number(move?.[1] ?? 0), dy: around.dy + Number(move?.[2] ?? 0), attributes })
    }
  }
  if (open.length > 1) faults.push(`<${open.at(-1)!.name}> is not closed`)
  return { boxes, faults }
}

function textBox(text: string, attributes: string, dx: number, dy: number): TextBox {
  const number = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(` ${attributes}`)?.[1] ?? Number.NaN)
  const size = number('font-size') || 14
  const width = measureText(text, { size, bold: attributes.includes('font-weight="700"') })
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1]
  const left = number('x') + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const base = number('y') + dy
  return { text, left, right: left + width, top: base - size * 0.76, bottom: base + size * 0.24 }
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
