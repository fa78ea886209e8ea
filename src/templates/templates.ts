/**
 * What `templates/` and a book's own `templates/` hold, as data. Types only.
 *
 * Text of every file by its path below `templates/` (`parts/imprint.html`, `designs/classic.yaml`, `styles/epub.css`,
 * `words/en.yaml`, `html/reader.js`); a file of the book's own folder replaces the one of the same path.
 */
export type Templates = ReadonlyMap<string, string>

/** Why a template can't be read or filled, and where in it. */
export interface TemplateFault {
  /** Below `templates/`. */
  path: string
  reason: string
  line: number
  column: number
}

/** Fixed words of the editions in the book's language, from `words/<language>.yaml`. */
export type Words = Readonly<Record<string, string>>
