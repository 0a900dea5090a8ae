import { posix } from 'node:path'

/** File in the content folder that a relative link in `from` names, or undefined when it is no such link. */
export function linkedFile(from: string, url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0]!
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  return posix.normalize(posix.join(posix.dirname(from), path))
}
