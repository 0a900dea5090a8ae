import { markdownToMdast, mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { parseCitations, withoutCitations } from './citation.ts'
import type { Citation } from './citation.ts'
import type { Place } from './locate.ts'

/** A link in a text. */
export interface BodyLink extends Place {
  readonly url: string
  readonly isImage: boolean
}

/** A citation in a text. */
export interface BodyCitation extends Place, Citation {}

/** Markup that only briefings may have, or that nobody may have. */
export interface BodyMarkup extends Place {
  readonly kind: 'html' | 'jsx' | 'expression' | 'module'
  /** Name of the component, or the beginning of the markup. */
  readonly name: string
  /** For jsx: its attributes; undefined for a value that is not a plain string. */
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** A paragraph, heading or table cell as readers meet it: its words, and what it leads to. */
export interface BodyBlock extends Place {
  readonly kind: 'paragraph' | 'heading' | 'cell'
  /** The words; citations and code are blanked out, so that letters keep their distance from the start of a piece. */
  readonly text: string
  /** Where stretches of the words begin, at most a line each, in `text` and in the source. */
  readonly pieces: readonly (Place & { readonly index: number })[]
  /** Targets of the links. */
  readonly urls: readonly string[]
  /** Where in `text` each of these links begins. */
  readonly urlsAt: readonly number[]
  /** Ids of the reports cited. */
  readonly cited: readonly string[]
}

/** What a Markdown text refers to and contains. */
export interface Body {
  readonly links: readonly BodyLink[]
  readonly citations: readonly BodyCitation[]
  readonly markup: readonly BodyMarkup[]
  readonly headings: readonly (Place & { readonly depth: number; readonly text: string })[]
  readonly blocks: readonly BodyBlock[]
}

/** Markdown that the site understands: CommonMark with tables; no smart punctuation, the author's signs stay. */
export const MARKDOWN_FEATURES = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false } as const

/**
 * Reads links, citations and markup from Markdown or MDX. Places count from the start of the text given;
 * throws what the parser says when MDX cannot be parsed.
 */
export function readBody(markdown: string, format: 'md' | 'mdx'): Body {
  const links: BodyLink[] = []
  const citations: BodyCitation[] = []
  const markup: BodyMarkup[] = []
  const headings: Body['headings'][number][] = []
  const blocks: BodyBlock[] = []
  const lines = markdown.split('\n')
  // Definitions and code need no look: a definition without a use is no link, and code is shown as it stands.
  const visit = (node: MdastNode): void => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
    switch (node.type) {
      case 'link':
      case 'image':
        links.push({ ...place, url: node.url, isImage: node.type === 'image' })
        break
      case 'imageReference':
        links.push({ ...place, url: node.label ?? node.identifier, isImage: true })
        break
      case 'definition':
        links.push({ ...place, url: node.url, isImage: false })
        break
      case 'text':
        for (const { citation, index } of parseCitations(node.value))
          citations.push({ ...citation, ...citationPlace(place, node.value, index, citation.report, lines) })
        break
      case 'heading':
        headings.push({ ...place, depth: node.depth, text: plainText(node) })
        break
      case 'html':
        markup.push({ ...place, kind: 'html', name: node.value.trim().split('\n')[0]!.slice(0, 40), attributes: {} })
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        markup.push({ ...place, kind: 'jsx', name: node.name ?? '', attributes: plainAttributes(node.attributes) })
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        markup.push({ ...place, kind: 'expression', name: `{${node.value.slice(0, 40)}}`, attributes: {} })
        break
      case 'mdxjsEsm':
        markup.push({ ...place, kind: 'module', name: node.value.trim().split('\n')[0]!.slice(0, 40), attributes: {} })
        break
    }
    const kind = BLOCK_KINDS[node.type]
    if (kind) blocks.push(readBlock(node, kind, place, lines))
    if ('children' in node) for (const child of node.children) visit(child as MdastNode)
  }
  visit(
    format === 'mdx'
      ? mdxToMdast(markdown, { features: MARKDOWN_FEATURES })
      : markdownToMdast(markdown, { features: MARKDOWN_FEATURES }),
  )
  return { links, citations, markup, headings, blocks }
}

const BLOCK_KINDS: Readonly<Record<string, BodyBlock['kind']>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' }

/** The place of the character at an index of a block's text. */
export function placeInBlock(block: BodyBlock, index: number): Place {
  let [from, to] = [0, block.pieces.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (block.pieces[middle]!.index <= index) from = middle
    else to = middle
  }
  const piece = block.pieces[from]
  return piece ? { line: piece.line, column: piece.column + index - piece.index } : block
}

function readBlock(block: MdastNode, kind: BodyBlock['kind'], place: Place, lines: readonly string[]): BodyBlock {
  const texts: string[] = []
  const pieces: BodyBlock['pieces'][number][] = []
  const urls: string[] = []
  const urlsAt: number[] = []
  const cited: string[] = []
  let index = 0
  const visit = (node: MdastNode): void => {
    if (node.type === 'link') {
      urls.push(node.url)
      urlsAt.push(index)
    }
    if (node.type === 'text') {
      const { line, column } = node.position?.start ?? place
      node.value.split('\n').reduce((offset, part, row) => {
        // Markdown drops the indentation of a line that goes on.
        const indent = row === 0 ? column - 1 : /^[ \t>]*/.exec(lines[line - 1 + row] ?? '')![0].length
        pieces.push({ index: index + offset, line: line + row, column: indent + 1 })
        return offset + part.length + 1
      }, 0)
      for (const { citation } of parseCitations(node.value)) cited.push(citation.report)
    }
    const text = node.type === 'text' ? withoutCitations(node.value) : BLANKS.has(node.type) ? ' ' : ''
    texts.push(text)
    index += text.length
    if ('children' in node) for (const child of node.children) visit(child as MdastNode)
  }
  visit(block)
  return { ...place, kind, text: texts.join(''), pieces, urls, urlsAt, cited }
}

/** Parts of a line that are not read as words but keep those beside them apart. */
const BLANKS = new Set(['inlineCode', 'break', 'image', 'mdxTextExpression', 'mdxJsxTextElement'])

/** The words of a node and of all below it. */
function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : ''
}

function plainAttributes(attributes: readonly unknown[]): Record<string, string | undefined> {
  const plain: Record<string, string | undefined> = {}
  for (const attribute of attributes as { type: string; name?: string; value?: unknown }[]) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name! : '{…}'
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
    // An attribute given twice is no plain one: the first may hold code that the second hides.
    plain[name] = isPlain && !Object.hasOwn(plain, name) ? (attribute.value as string) : undefined
  }
  return plain
}

/**
 * The place in the source of a report id that stands at `index` of a text node. The source may have more signs than
 * the text (indentation, `&amp;` for &), never fewer, so the id is looked for from there on.
 */
function citationPlace(start: Place, text: string, index: number, report: string, lines: readonly string[]): Place {
  const before = text.slice(0, index).split('\n')
  const row = before.length - 1
  const line = start.line + row
  const least = row === 0 ? start.column - 1 + index : before[row]!.length
  const found = lines[line - 1]?.indexOf(`@${report}`, least - 1) ?? -1
  return { line, column: (found < 0 ? least : found + 1) + 1 }
}
