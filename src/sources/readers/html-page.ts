import { type Piece, readable } from '../readable.ts'
import type { Markup, Readable } from '../sheet.ts'
import type { Imprint } from '../witness.ts'
import type { Attributes, HtmlEvents } from './html-events.ts'
import { PageImprint } from './html-imprint.ts'
import { type Kind, kindOf } from './html-kinds.ts'
import { empty, inHead, siblings, special } from './html-nesting.ts'

/** A block of a page with what its surroundings say of it. */
export interface PageBlock {
  ink: Readable
  furniture: 'element' | 'class' | null
  main: boolean
  /** The table it stands in. */
  table: number | null
  markup: Markup
  /** The id of the element of a note. */
  note?: string
}

interface Context {
  silent: boolean
  dropped: boolean
  bold: boolean
  furniture: PageBlock['furniture']
  main: boolean
  box: Kind['box'] | null
  table: number | null
  /** In a numbered list. */
  ordered: boolean
  markup: Markup
  note?: string
}

interface Frame {
  name: string
  block: boolean
  /** Pieces there were when it opened. */
  from: number
  href: string | undefined
  context: Context
}

const outside: Context = {
  silent: false,
  dropped: false,
  bold: false,
  furniture: null,
  main: false,
  box: null,
  table: null,
  ordered: false,
  markup: {},
}
const markText = /^[[(]?\s*(?:(?:note|nb|n|fn)\.?\s?)?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\s*[\])]?$/i
const noteId = /^_?(?:fn|ftn|footnote|note|cite_note|endnote|edn|en)[-_:.]?(?:\w{0,24}[-_:.])?\d+$/i

/** Collects blocks while the events of a page go by. */
export class Page implements HtmlEvents {
  readonly #imprint = new PageImprint()
  readonly #blocks: PageBlock[] = []
  /** Label of the mark that points to an id. */
  readonly #labels = new Map<string, string>()
  readonly #open = new Map<string, number>()
  readonly #stack: Frame[] = []
  #pieces: Piece[] = []
  #context = outside
  #inked = false
  #bold = true
  #notes = 0
  #tables = 0
  #breaks = 0

  open(name: string, attributes: Attributes, at: number): void {
    this.#imprint.open(name, attributes)
    if (name === 'br') {
      this.#break(at)
      return
    }
    if (this.#open.get('head') && !inHead.has(name)) this.close('head', at)
    this.#closeSibling(name, at)
    const kind = kindOf(name, attributes)
    if (kind.block) this.#flush()
    else if (name === 'td' || name === 'th' || name === 'dd') this.#pieces.push({ text: ' ', start: at, width: 1 })
    if (empty.has(name)) return
    const context = this.#enter(name, kind, attributes.get('id') ?? '')
    this.#stack.push({
      name,
      block: kind.block && name !== 'dt',
      from: this.#pieces.length,
      href: attributes.get('href'),
      context,
    })
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    if (name === 'q') this.text('“', at, 2)
  }

  close(name: string, at: number): void {
    if (!this.#open.get(name)) return
    if (name === 'q') this.text('”', at, 3)
    for (let frame = this.#stack.pop(); frame; frame = this.#stack.pop()) {
      this.#open.set(frame.name, (this.#open.get(frame.name) ?? 1) - 1)
      if (frame.block) this.#flush()
      else this.#label(frame)
      if (frame.name === name) return
    }
  }

  text(text: string, start: number, width: number): void {
    const frame = this.#stack.at(-1)
    if (frame?.name === 'title') this.#imprint.title(text)
    const context = frame?.context ?? outside
    if (context.silent) return
    if (/\S/.test(text)) {
      if (!this.#inked) this.#context = context
      this.#inked = true
      this.#breaks = 0
      if (!context.bold) this.#bold = false
    }
    this.#pieces.push({ text, start, width, ...(context.dropped && { label: null }) })
  }

  comment(text: string): void {
    this.#imprint.comment(text)
  }

  finish(): { blocks: PageBlock[]; imprint: Partial<Imprint>; labels: Map<string, string> } {
    this.#flush()
    return { blocks: this.#blocks, imprint: this.#imprint.read(), labels: this.#labels }
  }

  /** `<li>` ends the item before it, as `</li>` may be left out. */
  #closeSibling(name: string, at: number): void {
    const [same, barrier] = siblings[name] ?? []
    if (!same || !barrier) return
    for (let i = this.#stack.length - 1; i >= Math.max(0, this.#stack.length - 8); i -= 1) {
      const above = this.#stack[i]?.name ?? ''
      if (barrier.has(above)) return
      if (same.has(above)) {
        this.close(above, at)
        return
      }
    }
  }

  #enter(name: string, kind: Kind, id: string): Context {
    const above = this.#stack.at(-1)?.context ?? outside
    if (isPlain(kind) && !id && !special.has(name)) return above
    if (name === 'ol') this.#notes = 0
    if (kind.box === 'table') this.#tables += 1
    const box = kind.box === 'table' && above.box ? above.box : (kind.box ?? above.box)
    const inQuote = above.markup.type === 'block-quotation' && (name === 'footer' || name === 'cite')
    const spared = inQuote || box === 'infobox' || box === 'notes'
    const context: Context = {
      silent: above.silent || kind.silent === true,
      dropped: above.dropped || (kind.drop === true && !kind.block),
      bold: above.bold || kind.bold === true,
      furniture: spared ? above.furniture : (above.furniture ?? kind.furniture ?? null),
      main: above.main || kind.main === true,
      box,
      table: kind.box === 'table' ? this.#tables : above.table,
      ordered: name === 'ol' || (name !== 'ul' && above.ordered),
      markup: inQuote ? { type: 'attribution' } : above.markup,
    }
    if (above.note !== undefined) context.note = above.note
    return this.#typed(context, name, kind, id)
  }

  #typed(context: Context, name: string, kind: Kind, id: string): Context {
    const { type } = context.markup
    if (context.box === 'infobox') return { ...context, markup: { type: 'infobox' } }
    if (type !== 'note' && kind.block && (noteId.test(id) || (context.box === 'notes' && name === 'li'))) {
      this.#notes += 1
      const label = /\d+$/.exec(context.box === 'notes' ? '' : id)?.[0] ?? String(this.#notes)
      return { ...context, note: id, markup: { type: 'note', label } }
    }
    if (kind.type && type !== 'note')
      return { ...context, markup: { type: kind.type, ...(kind.depth && { depth: kind.depth }) } }
    if (name === 'tr' && context.box === 'table') return { ...context, markup: { type: 'table-row' } }
    return kind.item ? { ...context, markup: this.#itemMarkup(name, context) } : context
  }

  /** Items of numbered lists keep their number; what `dt` and `dd` pair stands on lines without a gap. */
  #itemMarkup(name: string, { ordered, markup }: Context): Markup {
    if (markup.type === 'note') return markup
    if (name === 'dt') return { ...markup, item: true, pair: true }
    if (name !== 'li' || !ordered) return { ...markup, item: true }
    this.#notes += 1
    return { ...markup, item: true, label: String(this.#notes) }
  }

  /** One line break is a blank, two part paragraphs. */
  #break(at: number): void {
    this.#breaks += 1
    if (this.#breaks === 2 && this.#stack.at(-1)?.context.box !== 'infobox') this.#flush()
    else this.#pieces.push({ text: ' ', start: at, width: 1 })
  }

  /** A closed `sup` or link whose words are those of a note mark becomes one. */
  #label({ name, from, href, context }: Frame): void {
    if (context.dropped || (name !== 'a' && name !== 'sup') || this.#pieces.length - from > 8) return
    const own = this.#pieces.slice(from)
    const text = own
      .map((piece) => piece.text)
      .join('')
      .trim()
    if (/^[↑↩^]{1,2}\ufe0e?$/u.test(text)) relabel(own, null)
    if (!markText.test(text)) return
    const target = href?.startsWith('#') ? href.slice(1) : undefined
    const bound = target !== undefined || own.some((piece) => piece.label !== undefined)
    const before = this.#pieces[from - 1]?.text.at(-1) ?? ' '
    if (!bound && !(name === 'sup' && /^\d+$/.test(text) && !/[\dm]/.test(before))) return
    const label = text.replace(/^[[(]\s*|\s*[\])]$/g, '')
    if (target !== undefined && !this.#labels.has(target)) this.#labels.set(target, label)
    relabel(own, label)
  }

  #flush(): void {
    const ink = this.#inked ? readable(this.#pieces) : null
    if (ink?.text) {
      const { furniture, main, markup, table, note } = this.#context
      const bold = this.#bold && !markup.type ? { bold: true as const } : {}
      this.#blocks.push({
        ink,
        furniture,
        main,
        table,
        markup: { ...markup, ...bold },
        ...(note !== undefined && { note }),
      })
    }
    this.#pieces = []
    this.#inked = false
    this.#bold = true
    this.#breaks = 0
  }
}

function relabel(pieces: Piece[], label: string | null): void {
  for (const piece of pieces) piece.label ??= label
}

/** Says nothing about its text but where a block ends. */
function isPlain(kind: Kind): boolean {
  return Object.keys(kind).length === 1
}
