import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri'
import type { MarkdownToHtmlResult, MdastNode, MdastPluginDefinition } from 'satteri'
import { splitCitations } from '../load/citation.ts'
import { isSafeUrl, linkedFile } from '../load/linked-file.ts'
import { MARKDOWN_FEATURES } from '../load/read-body.ts'
import { nameTables } from './name-tables.ts'
import { headingId } from './heading-id.ts'
import type { TakenIds } from './heading-id.ts'
import { readableLocator } from './readable-locator.ts'

/** Where the links of a text lead. */
export interface LinkTargets {
  /** Address of the page of a file in the content folder, or undefined when it has none. */
  readonly hrefOfFile: (file: string) => string | undefined
  /** Label and address of a report. */
  readonly report: (id: string) => { readonly label: string; readonly href: string } | undefined
}

/** HTML of a Markdown text that has passed `validate`; `file` is the record's path from the content folder. */
export function renderMarkdown(markdown: string, file: string, targets: LinkTargets): string {
  if (markdown.trim() === '') return ''
  // Only tables have cells, and a plugin that finds nothing still takes a quarter of the time.
  const hastPlugins = markdown.includes('|') ? [numberCells, nameTables] : []
  const plugins = { mdastPlugins: [recordText(() => file, targets)], hastPlugins }
  // Both plugins are synchronous, which the library's types cannot see.
  return (markdownToHtml(markdown, { ...plugins, features: MARKDOWN_FEATURES }) as MarkdownToHtmlResult).html
}

/** HTML of one paragraph without the element around it, for fields such as a summary. */
export function renderInline(markdown: string, file: string, targets: LinkTargets): string {
  if (!/[[*_`<&\\]/.test(markdown)) return escapeHtml(markdown)
  return renderMarkdown(markdown, file, targets)
    .trim()
    .replace(/<\/p>\s*<p>/g, ' ')
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
}

/**
 * Text of Markdown without any markup, citations or components, for descriptions and search. No pattern looks past the
 * sign with which it begins, so that a text full of such signs is no slower than another.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<[A-Z][^<>]*>/g, '')
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/(?<!\s)\s*\[@[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim()
}

/** Makes text safe inside HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/**
 * Sätteri plugin that gives record links their addresses, turns `[@report, place]` into links and gives headings ids.
 * `fileOf` tells which record is being rendered, since one plugin serves all briefings.
 */
export function recordText(fileOf: (url: URL | undefined) => string, targets: LinkTargets): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'record-text',
    text(node, context) {
      if (!node.value.includes('[@')) return
      const pieces = splitCitations(node.value).map((piece) =>
        typeof piece === 'string' ? textNode(piece) : citationNode(piece, targets),
      )
      context.replaceNode(node, pieces)
    },
    // Checks refuse both before a page is made; here they could not do harm even where a check is passed over.
    html(node, context) {
      context.replaceNode(node, textNode(node.value))
    },
    link(node, context) {
      if (!isSafeUrl(node.url)) return context.setProperty(node, 'url', '')
      const file = linkedFile(fileOf(context.fileURL), node.url)
      const href = file && targets.hrefOfFile(file)
      if (href) context.setProperty(node, 'url', href + (/#.*$/.exec(node.url)?.[0] ?? ''))
    },
    table(node, context) {
      // A wide table scrolls in a frame of its own that the keyboard reaches; nameTables says what it is called.
      // The blockquote is only the carrier.
      const hProperties = { className: ['scroll'], role: 'region', tabIndex: 0 }
      context.wrapNode(node, { type: 'blockquote', data: { hName: 'div', hProperties }, children: [] } as never)
    },
    heading(node, context) {
      const id = headingId(slug(context.textContent(node)), takenIds(context.data))
      context.setProperty(node, 'data', { hProperties: { id } })
    },
  })
}

/** Sätteri plugin that makes alignment in tables a class, since the content security policy lets no style attribute through. */
export const numberCells = defineHastPlugin({
  name: 'number-cells',
  element: {
    filter: ['th', 'td'],
    visit(node) {
      const { style, align, ...properties } = node.properties
      if (style === undefined && align === undefined) return undefined
      const isRight = /right/.test(String(style ?? align))
      return { ...node, properties: isRight ? { ...properties, className: ['num'] } : properties }
    },
  },
})

/** Ids of the headings so far, by the bag of data that each document has for itself. */
const idsOfDocuments = new WeakMap<object, TakenIds>()

function takenIds(document: object): TakenIds {
  const taken: TakenIds = idsOfDocuments.get(document) ?? new Map()
  idsOfDocuments.set(document, taken)
  return taken
}

/** Fragment for a heading: its words joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function textNode(value: string): MdastNode {
  return { type: 'text', value } as MdastNode
}

function citationNode(citations: readonly { report: string; at?: string }[], targets: LinkTargets): MdastNode {
  const children = citations.flatMap(({ report, at }, index): MdastNode[] => {
    const target = targets.report(report)
    // The place is part of the link, so that no two links on a page are called the same.
    const label = textNode([target?.label ?? report, ...(at ? [readableLocator(at)] : [])].join(', '))
    const link = target ? ({ type: 'link', url: target.href, children: [label] } as MdastNode) : label
    return [...(index ? [textNode('; ')] : []), link]
  })
  // A span in effect: the emphasis node is only the carrier, since Markdown has no node for it.
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['cite'] } },
    children: [textNode('('), ...children, textNode(')')],
  } as unknown as MdastNode
}
