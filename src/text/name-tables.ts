import { defineHastPlugin } from 'satteri'
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri'

type Element = Extract<HastNode, { type: 'element' }>

/**
 * Sätteri plugin that says what each table is and what its rows are. A table in Markdown has no caption, so the frame it
 * scrolls in is called after the heading above it and its columns. The first column names the rows when each of its cells
 * is plain text, none is empty and no two are the same; a cell that links or cites is a statement and not a name.
 * A factory, since what it remembers is of one document.
 */
export function nameTables(): HastPluginDefinition {
  let heading = ''
  const given = new Map<string, number>()
  const nameOf = (columns: readonly string[]): string => {
    const name = [heading, columns.filter(Boolean).join(', ')].filter(Boolean).join(': ') || 'Table'
    const times = (given.get(name) ?? 0) + 1
    given.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  }
  return defineHastPlugin({
    name: 'name-tables',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'],
      visit(node, context) {
        if (node.tagName !== 'table') {
          heading = context.textContent(node).trim()
          return
        }
        const [head = [], ...body] = rowsOf(node).map(cellsOf)
        const frame = context.parent(node)
        if (frame) context.setProperty(frame, 'ariaLabel', nameOf(head.map((cell) => context.textContent(cell).trim())))
        for (const cell of head) context.setProperty(cell, 'scope', 'col')
        const first = body.flatMap((cells) => cells.slice(0, 1))
        if (!areNames(first, context)) return
        for (const cell of first) {
          const { properties, children } = cell
          context.replaceNode(cell, { type: 'element', tagName: 'th', properties: { ...properties, scope: 'row' }, children })
        }
      },
    },
  })
}

function rowsOf(node: Element): Element[] {
  return elementsOf(node).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td')
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element')
}

function areNames(cells: readonly Element[], context: HastVisitorContext): boolean {
  const names = cells.map((cell) => context.textContent(cell).trim())
  return new Set(names).size === names.length && names.every(Boolean) && !cells.some(hasLink)
}

function hasLink(node: Element): boolean {
  return elementsOf(node).some((child) => child.tagName === 'a' || hasLink(child))
}
