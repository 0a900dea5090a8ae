import { HtmlValidate } from 'html-validate'
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { kindsOfPage } from '../support/kinds-of-page.ts'

const folder = inject('siteFolder')
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Taste, not validity.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    // The role that lists lose when their bullets are removed is given back on purpose where it matters.
    'no-redundant-role': 'off',
    // Scrolling tables are regions that the keyboard reaches.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // No external scripts exist that could need it.
    'require-sri': 'off',
  },
})

test.each(kindsOfPage(folder))('/%s is valid HTML', async (path) => {
  const file = path.endsWith('.html') ? path : `${path}index.html`
  const report = await validator.validateString(readFileSync(`${folder}/${file}`, 'utf8'))
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
  expect(messages).toEqual([])
})
