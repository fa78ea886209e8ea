import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

export const blockQuotation: Handler = (element, writer) => {
  writer.open(element)
  styled(element, writer, () => {
    writer.code('#quote(block: true)[')
    writer.endLine()
    writer.flow(element.children)
    writer.code(']')
  })
  writer.endParagraph()
}
