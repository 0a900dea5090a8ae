import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runCommand } from './run-command.ts'
import { serveFolder } from '../../serve/serve-folder.ts'

/** Path under which the second site stands. */
export const BASE_PATH = '/x/'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the real site. */
    siteFolder: string
    /** Address at which it is served. */
    siteAddress: string
    /** The same site built for BASE_PATH. */
    basedFolder: string
    basedAddress: string
  }
}

/** Builds the real site twice, at the root and under a base path, and serves both while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  // Side by side: a build keeps one processor busy, and stages its files in a folder named after its process.
  const [plain, based] = await Promise.all([
    build('.cache/test-site', {}),
    build('.cache/test-site-based', { BASE_PATH, SITE_URL: 'https://example.org' }),
  ])
  const servers: Server[] = []
  const serve = async (folder: string, basePath: string) => {
    const { server, address } = await serveFolder(folder, basePath, 0)
    servers.push(server)
    return address
  }
  provide('siteFolder', plain)
  provide('siteAddress', await serve(plain, '/'))
  provide('basedFolder', based)
  provide('basedAddress', await serve(based, BASE_PATH))
  return () => servers.forEach((server) => server.close())
}

async function build(folder: string, settings: Record<string, string>): Promise<string> {
  const outDir = resolve(folder)
  rmSync(outDir, { recursive: true, force: true })
  const { code, stdout, stderr } = await runCommand('build', [], { OUT_DIR: outDir, ...settings })
  if (code !== 0) throw new Error(`the site could not be built:\n${stderr}${stdout}`)
  return outDir
}
