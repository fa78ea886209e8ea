/** What the reader of pages makes of a stretch of markup. Types only. */
import type { Markup, Readable } from '../sheet.ts'
import type { Kind } from './html-kinds.ts'

/** A block of a page with what its surroundings say of it. */
export interface PageBlock {
  ink: Readable
  furniture: 'element' | 'aside' | 'class' | null
  main: boolean
  /** The table it stands in. */
  table: number | null
  /** The row of that table. */
  row: number | null
  markup: Markup
  /** The id of the element of a note. */
  note?: string
  /** The ids that stand before its first word. */
  anchors: string[]
  /** Called the title of the page. */
  titled: boolean
  /** An empty paragraph stands above. */
  parted: boolean
  /** Links in it, how many of its letters they hold, and whether all lead to places in the page. */
  links: { count: number; letters: number; all: number; inner: boolean }
}

/** What an element says of the text in it and below. */
export interface Context {
  silent: boolean
  /** A browser doesn't show it, but it may be meant for readers. */
  hidden: boolean
  dropped: boolean
  bold: boolean
  furniture: PageBlock['furniture']
  main: boolean
  box: Kind['box'] | null
  table: number | null
  row: number | null
  /** The numbered list it stands in, with the number of its last item. */
  ordered: { last: number } | null
  titled: boolean
  linked: boolean
  markup: Markup
  note?: string
}
