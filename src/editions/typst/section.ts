import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

/** Boxes that hold blocks: `div`, `section`, `figure` and their like. */
export const section: Handler = (element, writer) => {
  writer.open(element)
  styled(element, writer, () => {
    writer.endLine()
    writer.flow(element.children)
  })
  writer.endParagraph()
}
