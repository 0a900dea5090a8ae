import { fieldValues } from '../records/field-path.ts'
import { RECORD_TYPES, recordPath, recordType } from '../records/record-types.ts'
import type { Records, TypedRecord } from '../records/record.ts'

/** One record as readers meet it. */
export interface Node {
  /** folder/id */
  readonly key: string
  readonly folder: string
  readonly id: string
  readonly title: string
  /** Address inside the site, without the base path. */
  readonly path: string
  readonly status: 'published' | 'draft' | 'withdrawn'
}

/** How one record leads to another: through a field, as evidence, or in its text. */
export interface Link {
  /** Key of the record that leads. */
  readonly from: string
  /** Key of the record led to. */
  readonly to: string
  /** Name of the field (`models`, `evidence`, `via`, `codes`), the kind of a relation, or `text`. */
  readonly kind: string
}

/** A link from the text of one file to another, as the loader found it. */
export interface TextLink {
  readonly fromFile: string
  readonly toFile: string
}

/** All records and how they lead to each other. */
export interface Graph {
  /** Nodes by key, in order of type and id. */
  readonly nodes: ReadonlyMap<string, Node>
  /** Links by the record that leads, without repeats. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** Links by the record led to. */
  readonly backlinks: ReadonlyMap<string, readonly Link[]>
}

/** Joins records into a graph. Links to records that are not there (drafts in a build) are left out. */
export function buildGraph(records: Records, textLinks: readonly TextLink[]): Graph {
  const all = RECORD_TYPES.flatMap(({ folder }) => [...(records[folder] as ReadonlyMap<string, TypedRecord<unknown>>).values()])
  const nodes = new Map(all.map((record) => [keyOf(record), toNode(record)]))
  const byFile = new Map(all.map((record) => [record.file, keyOf(record)]))
  const fromText = textLinks.map(({ fromFile, toFile }) => ({ from: byFile.get(fromFile), to: byFile.get(toFile), kind: 'text' }))
  const links = new Map<string, Link[]>()
  const backlinks = new Map<string, Link[]>()
  const seen = new Set<string>()
  for (const link of [...all.flatMap(fieldLinks), ...fromText] as Link[]) {
    if (!nodes.has(link.from) || !nodes.has(link.to) || link.from === link.to) continue
    const key = `${link.from} ${link.kind} ${link.to}`
    if (seen.has(key)) continue
    seen.add(key)
    append(links, link.from, link)
    append(backlinks, link.to, link)
  }
  return { nodes, links, backlinks }
}

/** Keys of the records that a record leads to or is led to from, each once, in order of first link. */
export function neighbourhood(graph: Graph, key: string): string[] {
  const out = (graph.links.get(key) ?? []).map((link) => link.to)
  const back = (graph.backlinks.get(key) ?? []).map((link) => link.from)
  return [...new Set([...out, ...back])]
}

/** folder/id of a record. */
export function keyOf(record: { readonly folder: string; readonly id: string }): string {
  return `${record.folder}/${record.id}`
}

function toNode(record: TypedRecord<unknown>): Node {
  const data = record.data as { title?: string; headline?: string; status?: Node['status'] }
  const { folder, id } = record
  const title = data.title ?? data.headline ?? recordType(folder).many
  return { key: keyOf(record), folder, id, title, path: recordPath(folder, id), status: data.status ?? 'published' }
}

function fieldLinks(record: TypedRecord<unknown>): Link[] {
  const type = recordType(record.folder)
  const from = keyOf(record)
  const links: Link[] = []
  for (const [pattern, to] of Object.entries(type.references ?? {})) {
    for (const { path, value } of fieldValues(record.data, pattern)) {
      const isRelation = path[0] === 'relations'
      const relation = isRelation
        ? (record.data as { relations: { kind: string }[] }).relations[path[1] as number]!.kind
        : undefined
      links.push({ from, to: `${to}/${String(value)}`, kind: relation ?? String(path[0]) })
    }
  }
  for (const pattern of type.sources ?? []) {
    for (const { value } of fieldValues(record.data, pattern)) {
      const { report, via } = value as { report: string; via?: string }
      links.push({ from, to: `reports/${report}`, kind: 'evidence' })
      if (via) links.push({ from, to: `reports/${via}`, kind: 'via' })
    }
  }
  for (const pattern of type.cells ?? []) {
    for (const { value } of fieldValues(record.data, pattern)) {
      links.push({ from, to: `frameworks/${String(value).split('/')[0]}`, kind: 'codes' })
    }
  }
  return links
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
