import { expect, test } from 'vitest'
import { composedBook } from './composed-book.ts'

const sources = {
  'a.txt': 'Ada Quill\n\nAda Quill was born at Orm on 3 May 1861. She cast bells for forty years.\n',
  'b.txt': 'Ada Quill\n\nAda Quill was born at Orm on 3 May 1862. She cast bells for forty years.\n',
}

test.each([
  ['date of birth', '1870', 'On `date of birth` no source says `1870`; they say `3 May 1861`, `3 May 1862`'],
  ['colour of the boat', 'red', "The sources don't disagree on `colour of the boat`"],
])('a `prefer` of %s that chooses nothing says why', async (topic, value, told) => {
  const { config } = await composedBook(sources, `decisions:\n  - prefer: {topic: ${topic}, value: "${value}"}\n`)
  expect(config.file.messages.map(({ reason }) => reason.replace(/ \(Ada Quill\)/, ''))).toContain(told)
})
