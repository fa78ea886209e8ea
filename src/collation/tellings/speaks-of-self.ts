import { foldWord } from './tokenize.ts'

const QUOTED = /["“«][^"”»]*["”»]/g

/** Whether a writer speaks in such words of himself, outside quotations; also where the apostrophe hides one: "J'ai", "I've". */
export function speaksOfSelf(text: string, self: ReadonlySet<string>): boolean {
  const words = unquoted(text).match(/[\p{L}\p{M}]+/gu) ?? []
  return words.some((word) => self.has(foldWord(word)))
}

/** Cut behind the last closing mark, so that no opening one is followed to the end of the text for nothing. */
function unquoted(text: string): string {
  const end = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'), text.lastIndexOf('»')) + 1
  return text.slice(0, end).replace(QUOTED, ' ') + text.slice(end)
}
