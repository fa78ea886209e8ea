/** What writes one HTML element as Typst, and what it writes with. Types only. */
import type { Element, ElementContent } from 'hast'
import type { Role } from '../../book/book.ts'
import type { ContentsRoom } from './ground.ts'

export type Handler = (element: Element, writer: Writer) => void

/**
 * Collects Typst source in the markup mode.
 *
 * Whatever is written begins with `#` and ends with `;`, `]` or a line end, so that nothing can join with its neighbours.
 */
export interface Writer {
  readonly role: Role
  /** Code as it is, in one line. */
  code(code: string): void
  /** Text of the book that is kept as it is. */
  verbatim(text: string): void
  /** Text of the book: white space collapsed as in HTML, written as a string literal. */
  text(text: string): void
  endLine(): void
  endParagraph(): void
  /** What stands in the lines of a paragraph. */
  inline(children: ElementContent[]): void
  /** Blocks, with paragraphs made of what stands loose between them. */
  flow(children: ElementContent[]): void
  /** Notes the element's line in the manuscript, names its place and starts its page marks. */
  open(element: Element): void
  /** Label of the place that links to `id` lead to; undefined when the book has no such place. */
  target(id: string): string | undefined
  /** Level of a heading that asks for one; none is skipped. */
  level(asked: number): number
  /** Label to put behind the element that links to `id` lead to, once; '' when nothing links there. */
  label(id: string): string
  /** Sets a page mark at the start of the element. */
  mark(element: Element): void
  /** The note at its first call, a reference to it at later ones. */
  note(id: string): void
  /** What the list of contents may take. */
  readonly contents: ContentsRoom
  /** Virtual path of a picture that came with the book. */
  picture(source: string): string | undefined
}
