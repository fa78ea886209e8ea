/** Whether bare text bears the signs of Markdown: two headings with `#`, or a note with `[^1]:` and its mark. */
export function isMarkdown(text: string): boolean {
  const headings = text.match(/(?:^|\n[ \t]*\r?\n)#{1,6} [^\s#]/g) ?? []
  if (headings.length >= 2) return true
  const note = /(?:^|\n)(\[\^[\w-]{1,40}\]):/.exec(text)?.[1]
  return note !== undefined && text.indexOf(note) < text.indexOf(`${note}:`)
}
