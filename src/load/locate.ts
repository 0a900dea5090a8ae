import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Pair, YAMLMap } from 'yaml'
import type { FieldPath } from '../records/field-path.ts'
import type { RawRecord } from './raw-record.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

interface Located {
  readonly document: Document
  readonly counter: LineCounter
}

/**
 * Line and column of a field of a record: of its key when `what` is key, else of its value.
 * A path that does not exist gives the nearest one above it. Positions are worked out only for
 * records that have a problem, since a parser that keeps them costs eight times as much.
 */
export function locate(record: RawRecord, path: FieldPath, what: 'key' | 'value' = 'value'): Place {
  const { document, counter } = parsed(record)
  let node: unknown = document.contents
  let offset = 0
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step))
      if (!pair) return void (node = undefined)
      const isLast = index === path.length - 1
      const target = what === 'key' && isLast ? pair.key : (pair.value ?? pair.key)
      offset = startOf(target) ?? startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[step as number]
      offset = startOf(node) ?? offset
    }
  })
  const { line, col } = counter.linePos(offset)
  return { line: line + record.dataLine - 1, column: col }
}

/** A scalar of a record as its author wrote it: `3.10`, which YAML reads as 3.1. */
export function writtenValue(record: RawRecord, path: FieldPath): string | undefined {
  const node = parsed(record).document.getIn(path, true)
  return isScalar(node) ? node.source : undefined
}

/** Pairs by key, the first of each; a list of them, so that thousands of wrong keys do not each walk through all. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  let pairs = pairLists.get(map)
  if (!pairs) {
    const named = map.items.filter((item) => isNode(item.key)).map((item) => [String(item.key), item] as const)
    pairs = new Map(named.toReversed())
    pairLists.set(map, pairs)
  }
  return pairs
}

const pairLists = new WeakMap<YAMLMap, Map<string, Pair>>()
const cache = new WeakMap<RawRecord, Located>()

function parsed(record: RawRecord): Located {
  let located = cache.get(record)
  if (!located) {
    const counter = new LineCounter()
    const yaml = record.dataLine === 1 ? record.text : splitFrontMatter(record.text)!.yaml
    located = { document: parseDocument(yaml, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false }), counter }
    cache.set(record, located)
  }
  return located
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key)
  return isNode(node) ? node.range?.[0] : undefined
}
