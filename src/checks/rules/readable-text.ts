import { report } from '../../messages/report.ts'
import { blocksNamed, bodyParts } from '../book-text.ts'
import type { CheckRule } from '../check.ts'

/** A book has words in it. */
export const readableText: CheckRule = ({ book, manuscript }) => {
  const hasWords = bodyParts(book).some(({ tree }) =>
    blocksNamed(tree, running).some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  )
  if (!hasWords) report(manuscript, 'no-empty-book', { reason: 'There is no word in any chapter', where: { line: 1 } })
}

/** What holds text besides headings. */
const running = new Set(['p', 'li', 'td', 'dd', 'pre', 'blockquote'])
