import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Serves `folder` under `basePath` on 127.0.0.1; the promise fails when the port cannot be had. Port 0 takes any. */
export function serveFolder(folder: string, basePath: string, port: number): Promise<{ server: Server; address: string }> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const file = fileFor(root, basePath, request.url ?? '/')
    if (file.redirect) return void response.writeHead(301, { location: file.redirect }).end()
    const found = file.path ?? join(root, '404.html')
    if (!isFile(found)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    const type = TYPES[extname(found)] ?? 'application/octet-stream'
    const isZipped =
      /^(text|application\/json|image\/svg)/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(file.path ? 200 : 404, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    })
    if (request.method === 'HEAD') return void response.end()
    const content = createReadStream(found)
    if (isZipped) content.pipe(createGzip()).pipe(response)
    else content.pipe(response)
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const actual = server.address() as { port: number }
      done({ server, address: `http://127.0.0.1:${actual.port}${basePath}` })
    })
  })
}

function fileFor(root: string, basePath: string, url: string): { readonly path?: string; readonly redirect?: string } {
  let pathname: string
  try {
    pathname = decodeURIComponent(url.split(/[?#]/, 1)[0]!)
  } catch {
    return {}
  }
  if (pathname === '/' && basePath !== '/') return { redirect: basePath }
  if (!pathname.startsWith(basePath)) return {}
  const path = resolve(root, pathname.slice(basePath.length))
  if (path !== root && !path.startsWith(root + sep)) return {}
  if (isFile(path)) return { path }
  if (!isFile(join(path, 'index.html'))) return {}
  return pathname.endsWith('/') ? { path: join(path, 'index.html') } : { redirect: `${pathname}/` }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
