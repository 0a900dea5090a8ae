import { resolve } from 'node:path'

/** What the environment can set; the same names for build, dev and check. */
export interface Settings {
  /** Folder of the records, as given. */
  readonly contentDir: string
  /** Folder that the site is written to. */
  readonly outDir: string
  /** Address of the site without a path, such as https://example.org. */
  readonly siteUrl: string
  /** Path under which the site stands; begins and ends with a slash. */
  readonly basePath: string
}

/** A setting that cannot be used; the message is a plain sentence. */
export class SettingsError extends Error {}

/** Reads CONTENT_DIR, OUT_DIR, SITE_URL and BASE_PATH. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const siteUrl = env.SITE_URL || 'http://127.0.0.1:4321'
  if (!URL.canParse(siteUrl) || !/^https?:/.test(siteUrl))
    throw new SettingsError(`SITE_URL is "${siteUrl}"; an http or https address is needed.`)
  if (new URL(siteUrl).pathname !== '/')
    throw new SettingsError(`SITE_URL is "${siteUrl}", which has a path; the path goes into BASE_PATH.`)
  const basePath = `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
  if (!/^[\w./~-]*$/.test(basePath))
    throw new SettingsError(`BASE_PATH is "${env.BASE_PATH}"; letters, digits, "-", "_", "." and "/" are allowed.`)
  return {
    contentDir: env.CONTENT_DIR || 'content',
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: new URL(siteUrl).origin,
    basePath,
  }
}
