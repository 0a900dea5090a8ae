import { readdirSync } from 'node:fs'

/** One page of each kind, as addresses under the base path; the largest record page of each folder is not always known, so the first stands for its kind. */
export function kindsOfPage(siteFolder: string): string[] {
  const folders = readdirSync(siteFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['assets', 'pagefind'].includes(entry.name))
    .map((entry) => entry.name)
    .toSorted()
  const records = folders.flatMap((folder) => {
    const inside = readdirSync(`${siteFolder}/${folder}`, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^\d+$/.test(entry.name) && entry.name !== 'by',
    )
    return inside.slice(0, 1).map((entry) => `${folder}/${entry.name}/`)
  })
  return ['', ...folders.map((folder) => `${folder}/`), ...records, 'findings/by/confidence/high/', '404.html']
}
