import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

export const span: Handler = (element, writer) => styled(element, writer, () => writer.inline(element.children))
