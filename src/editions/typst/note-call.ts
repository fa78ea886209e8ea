import type { Handler } from './handler.ts'

/** `<sup data-note="ID">` sets the note at the foot of the page that the call stands on; other raised letters stay raised. */
export const noteCall: Handler = (element, writer) => {
  const { dataNote } = element.properties
  if (typeof dataNote === 'string') return writer.note(dataNote)
  writer.code('#super[')
  writer.inline(element.children)
  writer.code(']')
}
