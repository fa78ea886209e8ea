import { expect, test } from 'vitest'
import { call } from './in-process.ts'
import { filled, folder, twoSources } from './program.ts'

const silenced = (rule: string) =>
  filled(folder(), { ...twoSources, 'book.yaml': `silence:\n  - {rule: ${rule}, reason: known}\n` })

test.each([
  ['merge', 'no-unknown-licence', []],
  ['merge', 'no-missing-glyph', []],
  ['merge', 'no-dead-link', []],
  ['merge', 'no-control-source', ['no-unused-silencing']],
  ['build html', 'no-missing-glyph', []],
  ['build html', 'no-dead-link', ['no-unused-silencing']],
  ['build', 'no-missing-glyph', ['no-unused-silencing']],
  ['build', 'no-epubcheck-warning', []],
])('`%s` does not call a silencing of `%s` unused without having asked', async (verb, rule, told) => {
  const { notices } = await call([...verb.split(' '), '--book', '.', '--out', 'out'], silenced(rule))
  expect(notices.map((notice) => notice.rule).filter((id) => id === 'no-unused-silencing')).toEqual(told)
})
