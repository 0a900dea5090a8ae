import { readdirSync } from 'node:fs'

/** Pages of kinds that no folder's first page stands for. */
const OTHERS = [
  'findings/by/confidence/high/',
  'vanguards/map/',
  'vanguards/by/model/ehch/',
  'models/compare/',
  'evidence-map/gaps/',
  'evidence-map/theme-by-model/outcomes/ehch/',
  'evidence-map/theme-by-model/outcomes/uec/',
  'frameworks/conflict-and-ambiguity/',
  '404.html',
]

/** One page of each kind, as addresses under the base path: lists, the first record of each, and the others. */
export function kindsOfPage(siteFolder: string): string[] {
  const folders = readdirSync(siteFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['assets', 'pagefind'].includes(entry.name))
    .map((entry) => entry.name)
    .toSorted()
  const records = folders.flatMap((folder) => {
    const inside = readdirSync(`${siteFolder}/${folder}`, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^\d+$/.test(entry.name) && !['by', 'map', 'compare'].includes(entry.name),
    )
    return inside.slice(0, 1).map((entry) => `${folder}/${entry.name}/`)
  })
  return ['', ...folders.map((folder) => `${folder}/`), ...records, ...OTHERS]
}
