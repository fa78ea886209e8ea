import { type Piece, readable } from '../files/readable.ts'
import type { Imprint } from '../witness.ts'
import type { Context, PageBlock } from './html-block.ts'
import { Contexts, outside } from './html-context.ts'
import type { Attributes, HtmlEvents } from './html-events.ts'
import { HiddenText, type Unshown } from './html-hidden.ts'
import { PageImprint } from './html-imprint.ts'
import { type Kind, kindOf } from './html-kinds.ts'
import { PageMarks } from './html-marks.ts'
import { empty, inHead, siblings } from './html-nesting.ts'
import { numberIn } from './html-number.ts'
import { partedSite } from './html-site.ts'

interface Frame {
  name: string
  block: boolean
  /** Pieces there were when it opened. */
  from: number
  href: string | undefined
  context: Context
  /** A list of terms that has a term. */
  termed?: true
}

/** Elements inside each other; no page for readers comes near. */
const deepest = 200

const noLinks: PageBlock['links'] = { count: 0, letters: 0, all: 0, inner: true }

interface FinishedPage {
  blocks: PageBlock[]
  imprint: Partial<Imprint>
  labels: Map<string, string>
  /** Where elements begin to lie too deep in each other. */
  deepAt?: number
  hidden?: Unshown
}

/** Collects blocks while the events of a page go by. */
export class Page implements HtmlEvents {
  readonly #imprint = new PageImprint()
  readonly #marks = new PageMarks()
  readonly #contexts = new Contexts()
  readonly #hidden = new HiddenText()
  readonly #blocks: PageBlock[] = []
  readonly #open = new Map<string, number>()
  readonly #stack: Frame[] = []
  #pieces: Piece[] = []
  #context = outside
  #inked = false
  #bold = true
  /** A picture stands right above. */
  #pictured = false
  /** An empty paragraph stands above. */
  #parted = false
  #breaks = 0
  #anchors: string[] = []
  /** Of the item that has begun, until its first word. */
  #number: number | null = null
  #links = { ...noLinks }
  #deepAt: number | undefined

  open(name: string, attributes: Attributes, at: number): void {
    this.#imprint.open(name, attributes)
    if (name === 'br') {
      this.#break(at)
      return
    }
    if (this.#open.get('head') && !inHead.has(name)) this.close('head', at)
    this.#closeSibling(name, at)
    const kind = this.#kindOf(name, attributes)
    if (kind.block) this.#flush()
    else if (name === 'td' || name === 'th' || name === 'dd' || this.#isLoose(name))
      this.#pieces.push({ text: ' ', start: at, width: 1 })
    const id = attributes.get('id') ?? ''
    const href = attributes.get('href')
    this.#anchor(id, attributes.get('name'))
    if (name === 'img') this.#pictured = !this.#inked
    if (empty.has(name)) return
    if (name === 'a' && href !== undefined) this.#link(href)
    if (kind.type === 'heading') this.#unlist()
    const context = this.#contexts.enter(this.#stack.at(-1)?.context ?? outside, {
      name,
      kind,
      id,
      href,
      number: numberIn(attributes),
    })
    if (name === 'li') this.#number = context.markup.type ? null : (context.ordered?.last ?? null)
    this.#stack.push({ name, block: kind.block && name !== 'dt', from: this.#pieces.length, href, context })
    if (this.#stack.length > deepest) this.#deepAt ??= at
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    if (name === 'q') this.text('“', at, 2)
  }

  close(name: string, at: number): void {
    if (!this.#open.get(name)) return
    if (name === 'q') this.text('”', at, 3)
    if (name === 'p' && !this.#inked) this.#parted = true
    for (let frame = this.#stack.pop(); frame; frame = this.#stack.pop()) {
      this.#open.set(frame.name, (this.#open.get(frame.name) ?? 1) - 1)
      if (frame.block) this.#flush()
      else this.#mark(frame)
      if (frame.name === name) return
    }
  }

  text(text: string, start: number, width: number): void {
    const frame = this.#stack.at(-1)
    if (frame?.name === 'title') this.#imprint.title(text)
    const context = frame?.context ?? outside
    if (context.hidden) this.#hidden.add(text, start)
    if (context.silent) return
    if (/\S/.test(text)) {
      if (this.#breaks === 1 && entry.test(text)) this.#flush()
      if (!this.#inked) this.#begin(context, text, start)
      this.#breaks = 0
      if (!context.bold) this.#bold = false
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      this.#links.all += letters
      if (context.linked) this.#links.letters += letters
    }
    this.#pieces.push({ text, start, width, ...(context.dropped && { label: null }) })
  }

  /** The number of an item stands in its text, as in bare text, where it may be that of a note or an extract. */
  #begin(context: Context, text: string, start: number): void {
    this.#context = context
    this.#inked = true
    const number = this.#number
    this.#number = null
    if (number !== null && !new RegExp(`^\\s*[[(]?${number}(?!\\d)`).test(text))
      this.#pieces.push({ text: `${number}. `, start, width: 0 })
  }

  comment(text: string): void {
    this.#imprint.comment(text)
  }

  finish(): FinishedPage {
    this.#flush()
    this.#marks.bindNotes(this.#blocks)
    const deepAt = this.#deepAt === undefined ? {} : { deepAt: this.#deepAt }
    const unshown = this.#hidden.besides(this.#blocks.map(({ ink }) => ink.text))
    const found = { ...deepAt, ...(unshown && { hidden: unshown }) }
    return { blocks: this.#blocks, imprint: this.#imprint.read(), labels: this.#marks.labels, ...found }
  }

  /** An element in a menu or a byline is a word of its own, though no blank parts it from the one before. */
  #isLoose(name: string): boolean {
    const { furniture, markup } = this.#stack.at(-1)?.context ?? outside
    return (name === 'span' || name === 'a' || name === 'time') && (furniture !== null || markup.type === 'byline')
  }

  /** A `dd` without a `dt` is a paragraph that is set in. */
  #kindOf(name: string, attributes: Attributes): Kind {
    const kind = kindOf(name, attributes)
    if (name !== 'dt' && name !== 'dd') return kind
    const list = this.#stack.findLast((frame, i) => frame.name === 'dl' || i < this.#stack.length - 8)
    if (name === 'dt' && list) list.termed = true
    return name === 'dd' && list?.name === 'dl' && !list.termed ? { ...kind, block: true, indented: true } : kind
  }

  #anchor(id: string, name: string | undefined): void {
    if (this.#links.all > 0) return
    for (const anchor of [id, name]) if (anchor) this.#anchors.push(anchor)
    if (this.#anchors.length > 8) this.#anchors = this.#anchors.slice(-8)
  }

  #link(href: string): void {
    this.#links.count += 1
    if (!href.startsWith('#')) this.#links.inner = false
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

  /** An item that has a heading is no line of a list but a post of a page. */
  #unlist(): void {
    for (const frame of this.#stack.slice(-8)) {
      const { item, ...markup } = frame.context.markup
      if (item) frame.context = { ...frame.context, markup }
    }
  }

  /** One line break is a blank, two part paragraphs. */
  #break(at: number): void {
    this.#breaks += 1
    if (this.#breaks === 2 && this.#stack.at(-1)?.context.box !== 'infobox') this.#flush()
    else this.#pieces.push({ text: ' ', start: at, width: 1 })
  }

  #mark({ name, from, href, context }: Frame): void {
    if (context.dropped || (name !== 'a' && name !== 'sup') || this.#pieces.length - from > 8) return
    const own = this.#pieces.slice(from)
    const before = this.#pieces[from - 1]?.text.at(-1) ?? ' '
    const isInside = this.#pieces.slice(Math.max(0, from - 40), from).some(({ text }) => /\p{L}/u.test(text))
    this.#marks.close({ name, href, own, before, isInside, block: this.#blocks.length })
    this.#pieces.length = Math.min(from, this.#pieces.length)
    for (const piece of own) this.#pieces.push(piece)
  }

  #flush(): void {
    this.#hidden.end()
    if (this.#inked) {
      const { furniture, main, markup, table, row, note, titled } = this.#context
      const bold = this.#bold && !markup.type ? { bold: true as const } : {}
      const pictured = this.#pictured && !markup.type ? { pictured: true as const } : {}
      this.#pictured = false
      const [own, site] = partedSite(this.#pieces, markup.type === 'heading')
      const parted = this.#parted
      this.#parted = false
      const around = { furniture, main, table, row, titled, parted, anchors: this.#anchors, links: this.#links }
      const found = { ...around, markup: { ...markup, ...bold, ...pictured }, ...(note !== undefined && { note }) }
      for (const block of [
        { ...found, ink: readable(own) },
        { ...around, ink: readable(site), markup: { type: 'furniture' as const }, anchors: [], titled: false },
      ])
        if (block.ink.text) this.#blocks.push(block)
      this.#anchors = []
    }
    this.#links = { ...noLinks }
    this.#pieces = []
    this.#inked = false
    this.#bold = true
    this.#breaks = 0
  }
}

/** A line of a list of years: `1903 : born at Ostby`. */
const entry = /^\s*(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9} )?(?:1[0-9]|20)\d\d\s?[:–—-]\s/u
