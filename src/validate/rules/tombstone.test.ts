import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const moved = (to: string) => `---\nmoved_to: ${to}\n---\n`

test('rejects a move to a record that does not exist', () => {
  expect(madeUpContent({ 'findings/finding-9002.md': moved('finding-9011') }).problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9002.md:2:11  tombstone
      moved_to names finding "finding-9011", which does not exist. Did you mean "finding-9001"?
      Fix: Name the record that took its place."
  `)
})

test('rejects a move to a record that has moved on, and names the end of the row', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': moved('finding-9003'),
    'findings/finding-9003.md': moved('finding-9004'),
    'findings/finding-9004.md': moved('finding-9001'),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9002.md:2:11  tombstone
      moved_to names "finding-9003", which has itself moved to "finding-9004"
      Fix: Write finding-9001.
    content/findings/finding-9003.md:2:11  tombstone
      moved_to names "finding-9004", which has itself moved to "finding-9001"
      Fix: Write finding-9001."
  `)
})

test('rejects moves that go round in a circle', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': moved('finding-9003'),
    'findings/finding-9003.md': moved('finding-9002'),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9002.md:2:11  tombstone
      moved_to names "finding-9003", which has itself moved to "finding-9002"
      Fix: Name the record that took its place.
    content/findings/finding-9003.md:2:11  tombstone
      moved_to names "finding-9002", which has itself moved to "finding-9003"
      Fix: Name the record that took its place."
  `)
})

test('rejects what is no id', () => {
  const cases = ['9001', '[finding-9001]', 'Finding 9001', '~']
  expect(problemsOfEach(cases.map((to) => [to, { 'findings/finding-9002.md': moved(to) }]))).toMatchInlineSnapshot(`
    "9001
    content/findings/finding-9002.md:2:11  tombstone
      moved_to is 9001; the id of a finding is needed

    [finding-9001]
    content/findings/finding-9002.md:2:11  tombstone
      moved_to is ["finding-9001"]; the id of a finding is needed

    Finding 9001
    content/findings/finding-9002.md:2:11  tombstone
      moved_to is "Finding 9001"; the id of a finding is needed

    ~
    content/findings/finding-9002.md:2:11  tombstone
      moved_to is null; the id of a finding is needed"
  `)
})

test('accepts a move to a record', () => {
  expect(madeUpContent({ 'findings/finding-9002.md': moved('finding-9001') }).problems()).toBe('')
})

test('rejects a new reference to a record that has moved', () => {
  const { problems } = madeUpContent({
    'models/model-9002.md': moved('model-9001'),
    ...changed('findings/finding-9001.md', ['models: [model-9001]', 'models: [model-9002]']),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:10  models-not-covered
      the finding is about model "model-9002", but its evidence (report-9001) covers only model-9001
      Fix: Remove the model, or add evidence from a report that covers it.
    content/findings/finding-9001.md:6:10  unknown-reference
      model "model-9002" has moved to "model-9001"
      Fix: Write model-9001."
  `)
})

test('does not take a record with more keys for one that has moved', () => {
  expect(madeUpContent(changed('models/model-9001.md', ['title: ', 'moved_to: model-9001\ntitle: '])).problems())
    .toMatchInlineSnapshot(`
    "content/models/model-9001.md:2:1  unknown-key
      "moved_to" is not a key that a model may have.
      Fix: Allowed here: title, abbreviation, aliases, order, description, status."
  `)
})

test('rejects text in a record that has moved', () => {
  const { problems } = madeUpContent({ 'briefings/briefing-9002.mdx': '---\nmoved_to: briefing-9001\n---\n\nText.\n' })
  expect(problems()).toMatchInlineSnapshot(`
    "content/briefings/briefing-9002.mdx:4:1  tombstone
      a record that has moved has no text, but there is text after moved_to
      Fix: Remove the text; it belongs in the record that took its place."
  `)
})
