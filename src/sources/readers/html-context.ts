import type { Markup } from '../sheet.ts'
import type { Context } from './html-block.ts'
import type { Kind } from './html-kinds.ts'
import { special } from './html-nesting.ts'

const noteId = /^_?(?:sd)?(?:fn|ftn|footnote|note|cite_note|endnote|edn|en)[-_:.]?(?:\w{0,24}[-_:.])?\d+$/i

/** What stands in them is meant for no reader. */
const unread: ReadonlySet<string> = new Set(['head', 'script', 'style', 'datalist'])

/** What is said outside of every element. */
export const outside: Context = {
  silent: false,
  hidden: false,
  dropped: false,
  bold: false,
  furniture: null,
  main: false,
  box: null,
  table: null,
  row: null,
  ordered: null,
  titled: false,
  linked: false,
  markup: {},
}

/** An element at its start. */
export interface Entered {
  name: string
  kind: Kind
  id: string
  href: string | undefined
  /** The number that a list begins with or an item has. */
  number: number | undefined
}

/** Gives every element its context from the one around it; counts tables, notes and the items of numbered lists. */
export class Contexts {
  #notes = 0
  #tables = 0
  #rows = 0

  enter(above: Context, entered: Entered): Context {
    const { name, kind, id, href, number } = entered
    if (isPlain(kind) && !id && href === undefined && !special.has(name)) return above
    if (name === 'ol') this.#notes = 0
    if (kind.box === 'table') this.#tables += 1
    if (name === 'tr') this.#rows += 1
    const box = kind.box === 'table' && above.box ? above.box : (kind.box ?? above.box)
    const inQuote = above.markup.type === 'block-quotation' && (name === 'footer' || name === 'cite')
    const spared = inQuote || box === 'infobox' || box === 'notes'
    const context: Context = {
      silent: above.silent || kind.silent === true,
      hidden: !unread.has(name) && (above.hidden || (!above.silent && kind.silent === true)),
      dropped: above.dropped || (kind.drop === true && !kind.block),
      bold: above.bold || kind.bold === true,
      furniture: spared ? above.furniture : (above.furniture ?? kind.furniture ?? null),
      main: above.main || kind.main === true,
      box,
      table: kind.box === 'table' ? this.#tables : above.table,
      row: name === 'tr' ? this.#rows : kind.box === 'table' ? null : above.row,
      ordered: name === 'ol' ? { last: (number ?? 1) - 1 } : name === 'ul' ? null : above.ordered,
      titled: kind.block ? kind.titled === true : above.titled,
      linked: above.linked || (name === 'a' && href !== undefined),
      markup: inQuote ? { type: 'attribution' } : above.markup,
    }
    if (above.note !== undefined) context.note = above.note
    return this.#typed(context, entered)
  }

  #typed(context: Context, { name, kind, id, number }: Entered): Context {
    const { type } = context.markup
    if (context.box === 'infobox') return { ...context, markup: { type: 'infobox' } }
    if (
      type !== 'note' &&
      kind.block &&
      (noteId.test(id) || (context.box === 'notes' && (name === 'li' || name === 'aside')))
    ) {
      this.#notes += 1
      const label = /\d+$/.exec(context.box === 'notes' ? '' : id)?.[0] ?? String(this.#notes)
      return { ...context, note: id, markup: { type: 'note', label } }
    }
    if (kind.type && type !== 'note')
      return { ...context, markup: { type: kind.type, ...(kind.depth && { depth: kind.depth }) } }
    if (name === 'tr' && context.box === 'table') return { ...context, markup: { type: 'table-row' } }
    if (kind.indented && !type) return { ...context, markup: { ...context.markup, indented: true } }
    if (name === 'li' && context.ordered) context.ordered.last = number ?? context.ordered.last + 1
    return kind.item ? { ...context, markup: itemMarkup(name, context.markup) } : context
  }
}

/** What `dt` and `dd` pair stands on lines without a gap. */
function itemMarkup(name: string, markup: Markup): Markup {
  if (markup.type === 'note') return markup
  return name === 'dt' ? { ...markup, item: true, pair: true } : { ...markup, item: true }
}

/** Says nothing about its text but where a block ends. */
function isPlain(kind: Kind): boolean {
  return Object.keys(kind).length === 1
}
