import { posix } from 'node:path'

/** File in the content folder that a relative link in `from` names, or undefined when it is no such link. */
export function linkedFile(from: string, url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0]!
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  return posix.normalize(posix.join(posix.dirname(from), path))
}

/** True for an address that a link may have: of a record's file, a fragment, or one that begins with https: or mailto:. */
export function isSafeUrl(url: string): boolean {
  // Browsers skip white space and control signs in a scheme, so `java\nscript:` runs.
  // eslint-disable-next-line no-control-regex
  const plain = url.replace(/[\u0000-\u0020]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  // To browsers, \\example.org is //example.org.
  return (scheme === undefined || scheme === 'https' || scheme === 'mailto') && !/^[/\\]{2}/.test(plain)
}
