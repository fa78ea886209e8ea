import { report } from '../../messages/report.ts'
import { blocksNamed, bodyParts, type TextBlock } from '../book-text.ts'
import type { CheckRule } from '../check.ts'

/** No paragraph of the text stands in the book twice; short ones may, for they can be meant. */
export const singleParagraphs: CheckRule = ({ book, manuscript }) => {
  const first = new Map<string, TextBlock>()
  const texts = bodyParts(book).filter(({ role }) => role === 'chapter' || role === 'documents')
  for (const block of texts.flatMap(({ tree }) => blocksNamed(tree, paragraphs))) {
    const words = block.text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []
    if (words.length < SHORTEST) continue
    const text = words.join(' ')
    const before = first.get(text)
    if (!before) first.set(text, block)
    else {
      const opening = words.slice(0, 8).join(' ')
      const cause = { file: 'book.md', line: before.line, reason: 'here for the first time' }
      const where = { line: Math.max(block.line, 1) }
      report(manuscript, 'no-duplicate-paragraph', { reason: `\`${opening} …\` stands here again`, where, cause })
    }
  }
}

const paragraphs = new Set(['p'])
const SHORTEST = 12
