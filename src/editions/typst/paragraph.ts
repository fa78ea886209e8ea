import type { Element } from 'hast'
import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

export const paragraph: Handler = (element, writer) => {
  const endless = letters(element) > longest
  writer.open(element)
  if (endless) writer.code('#endless[')
  styled(element, writer, () => writer.inline(element.children))
  if (endless) writer.code(']')
  writer.endParagraph()
}

/** Characters of a paragraph of ten pages; a longer one is broken into lines one after the other, not all at once. */
const longest = 20_000

function letters({ children }: Element): number {
  let count = 0
  for (const child of children) {
    if (child.type === 'text') count += child.value.length
    else if (child.type === 'element') count += letters(child)
  }
  return count
}
