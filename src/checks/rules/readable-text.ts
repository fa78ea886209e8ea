import { report } from '../../messages/report.ts'
import { bodyParts, textOf } from '../book-text.ts'
import type { CheckRule } from '../check.ts'

/** A book has words in it. */
export const readableText: CheckRule = ({ book, manuscript }) => {
  const hasWords = bodyParts(book).some(({ tree }) => /[\p{L}\p{N}]/u.test(textOf(tree)))
  if (!hasWords) report(manuscript, 'no-empty-book', { reason: 'There is no word in any chapter', where: { line: 1 } })
}
