import { expect, test } from 'vitest'
import { composedBook } from './composed-book.ts'

test('French marks of a list of claims stand off from the word before', async () => {
  const { recension } = await composedBook({
    'a.txt': 'Ada Quill\n\nAda Quill naquit à Vannes le 3 mai 1861. Elle fut fondeuse de cloches.\n',
    'b.txt': 'Ada Quill\n\nAda Quill naquit à Vannes le 3 mai 1862. Elle fut fondeuse de cloches.\n',
  })
  const [note] = recension.blocks.filter(({ markdown }) => /^\[\^d-.*1861.*1862/.test(markdown))
  expect(note?.markdown).toContain('1861\u202f; B\u202f: 3 mai 1862')
})
