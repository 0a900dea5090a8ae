import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

test('has a value for everything', () => {
  expect(readSettings({})).toMatchObject({
    contentDir: 'content',
    outDir: resolve('dist'),
    siteUrl: 'http://127.0.0.1:4321',
    basePath: '/',
  })
  expect(readSettings({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' })).toEqual(readSettings({}))
})

test.each([
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/x/', '/x/'],
  ['//x//y//', '/x/y/'],
  ['/', '/'],
])('makes the base path %s begin and end with one slash', (BASE_PATH, basePath) => {
  expect(readSettings({ BASE_PATH }).basePath).toBe(basePath)
})

test('takes the site address without a slash at its end', () => {
  expect(readSettings({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org')
})

test.each([
  [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org"; an http or https address is needed.'],
  [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL is "ftp://example.org"; an http or https address is needed.'],
  [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/"; letters, digits, "-", "_", "." and "/" are allowed.'],
  [{ BASE_PATH: '"><script>' }, 'BASE_PATH is ""><script>"; letters, digits, "-", "_", "." and "/" are allowed.'],
])('rejects %j in a sentence', (env, message) => {
  expect(() => readSettings(env)).toThrow(new SettingsError(message))
})
