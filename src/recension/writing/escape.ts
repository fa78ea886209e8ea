/** Characters that are markup wherever they stand. */
const ANYWHERE = /[\\`*_[~]/g
/** `<` before a tag, `&` before an entity. */
const BEFORE = /<(?=[a-zA-Z/!?])|&(?=#|[a-zA-Z][a-zA-Z0-9]*;)/g
/** An address would be a link, and the escapes in it would be read as part of it. */
const ADDRESS = /(https?|ftp)(?=:)|(www)(?=\.)/gi
/** What makes a heading, a quotation, a list or a rule at the start of a line. */
const AT_START = /^([#>+=-])/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * Text of a source as Markdown of one line that reads back as the same characters.
 *
 * `1890. *Sic* [!]` → `1890\. \*Sic\* \[!]`
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(AT_START, '\\$1').replace(NUMBERED, '$1\\$2')
}

/** The same for text that follows other text on its line. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(BEFORE, '\\$&').replace(ADDRESS, '$&\\').replace(/@/g, '\\@')
}

/** The same for a cell of a table. */
export function escapeCell(text: string): string {
  return escapeInline(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim()
}
