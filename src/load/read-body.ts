import { markdownToMdast, mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { parseCitations } from './citation.ts'
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

/** What a Markdown text refers to and contains. */
export interface Body {
  readonly links: readonly BodyLink[]
  readonly citations: readonly BodyCitation[]
  readonly markup: readonly BodyMarkup[]
  readonly headings: readonly (Place & { readonly depth: number; readonly text: string })[]
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
  // Definitions and code need no look: a definition without a use is no link, and code is shown as it stands.
  const visit = (node: MdastNode): void => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
    switch (node.type) {
      case 'link':
      case 'image':
        links.push({ ...place, url: node.url, isImage: node.type === 'image' })
        break
      case 'definition':
        links.push({ ...place, url: node.url, isImage: false })
        break
      case 'text':
        for (const { citation, index } of parseCitations(node.value)) citations.push({ ...citation, ...after(place, node.value, index) })
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
    if ('children' in node) for (const child of node.children) visit(child as MdastNode)
  }
  visit(format === 'mdx' ? mdxToMdast(markdown, { features: MARKDOWN_FEATURES }) : markdownToMdast(markdown, { features: MARKDOWN_FEATURES }))
  return { links, citations, markup, headings }
}

/** The words of a node and of all below it. */
function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : ''
}

function plainAttributes(attributes: readonly unknown[]): Record<string, string | undefined> {
  const plain: Record<string, string | undefined> = {}
  for (const attribute of attributes as { type: string; name?: string; value?: unknown }[]) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name! : '{…}'
    plain[name] = typeof attribute.value === 'string' ? attribute.value : undefined
  }
  return plain
}

/** The place `index` characters after the start of a text node. */
function after(start: Place, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n')
  return { line: start.line + before.length - 1, column: before.length === 1 ? start.column + index : before.at(-1)!.length + 1 }
}
