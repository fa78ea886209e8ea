import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

export const paragraph: Handler = (element, writer) => {
  writer.open(element)
  styled(element, writer, () => writer.inline(element.children))
  writer.endParagraph()
}
