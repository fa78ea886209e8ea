import type { Element, ElementContent, Text } from 'hast'
import type { NoteId, Role } from '../../book/book.ts'
import { typstString } from './escape.ts'
import type { ContentsRoom, Ground } from './ground.ts'
import type { Writer } from './handler.ts'
import { blocks, inlines } from './index.ts'
import { lastText } from './last-text.ts'
import { MarkPlaces } from './mark-places.ts'
import { openingWords } from './opening-words.ts'
import { runs } from './runs.ts'
import { lastWord, stretches } from './stretches.ts'

/** Writes hast as Typst; `lines` and `marks` tell where each line of it and each page mark came from. */
export class TypstWriter implements Writer {
  #role: Role = 'chapter'
  #level = 0
  /** Manuscript line of each line written. */
  readonly lines: number[] = []
  readonly marks: MarkPlaces
  readonly #ground: Ground
  readonly #written: string[] = []
  readonly #named = new Set<string>()
  readonly #called = new Map<string, string>()
  readonly #open: string[] = []
  #line = 0
  #afterSpace = true
  /** Words of a chapter's opening that are still to be set in capitals. */
  #opening = 0
  #depth = 0
  #afterCall = false
  /** Ends in a mark after which a line may end. */
  #mayEnd = false
  #last: Text | undefined

  constructor(ground: Ground) {
    this.#ground = ground
    this.marks = new MarkPlaces(ground.length)
  }

  get role(): Role {
    return this.#role
  }

  get contents(): ContentsRoom {
    return this.#ground.contents
  }

  /** Begins a part; its headings begin again at the first level. */
  begin(role: Role): void {
    this.#role = role
    this.#level = 0
  }

  source(): string {
    return this.#written.join('')
  }

  code(code: string): void {
    this.#written.push(code)
  }

  endLine(): void {
    this.#written.push('\n')
    this.lines.push(this.#line)
  }

  endParagraph(): void {
    this.endLine()
    this.endLine()
    this.#afterSpace = true
    this.#afterCall = false
    this.marks.end()
    if (this.#open.length === 0) this.#opening = 0
  }

  inline(children: ElementContent[]): void {
    for (const child of children) {
      if (child.type === 'text') this.#textNode(child)
      else if (child.type === 'element') this.#element(child)
    }
  }

  flow(children: ElementContent[]): void {
    for (const run of runs(children)) {
      if (Array.isArray(run)) {
        this.inline(run)
        this.endParagraph()
      } else this.#element(run)
    }
  }

  open(element: Element): void {
    const { id, dataLine } = element.properties
    if (dataLine !== undefined) this.#line = Number(dataLine) || this.#line
    this.#last = lastText(element)
    this.#afterSpace = true
    if (typeof id !== 'string') return
    if (!/^h[1-6]$/.test(element.tagName)) this.#name(id)
    this.marks.begin(id)
  }

  level(asked: number): number {
    this.#level = Math.min(asked, this.#level + 1)
    return this.#level
  }

  label(id: string): string {
    const label = this.#ground.targets.get(id)
    if (!label || this.#named.has(id)) return ''
    this.#named.add(id)
    return label
  }

  mark(element: Element): void {
    const { id } = element.properties
    if (typeof id === 'string') this.code(`#m(${this.marks.at(id)});`)
  }

  verbatim(text: string): void {
    this.marks.pass(text.length)
    this.#afterSpace = false
    this.code(`#raw(${typstString(text)});`)
  }

  /** Sets the first words of the next paragraph as the opening of a chapter. */
  openWith(words: number): void {
    this.#opening = words
  }

  target(id: string): string | undefined {
    return this.#ground.targets.get(id)
  }

  picture(source: string): string | undefined {
    return this.#ground.pictures.get(source)
  }

  note(id: string): void {
    const note = this.#ground.notes.get(id as NoteId)
    if (!note || this.#open.includes(id)) return
    if (this.#afterCall) this.code('#apart;')
    // A call begins no line.
    else if (this.#mayEnd) this.code('#sym.wj;')
    this.#afterCall = true
    const label = this.#called.get(id)
    if (label) {
      this.code(`#footnote(${label});`)
      return
    }
    const name = `<n${this.#called.size}>`
    this.#called.set(id, name)
    const { outer, restore } = this.#aside(id)
    this.code(outer ? '#footnote[#gap;' : '#nested-note[')
    this.flow(note.content)
    this.code(outer ? `]${name}` : ']')
    restore()
  }

  /** A note is written in the middle of a paragraph, whose state has to come back afterwards. */
  #aside(id: string): { outer: boolean; restore: () => void } {
    const [last, afterSpace, line] = [this.#last, this.#afterSpace, this.#line]
    this.#afterCall = false
    const returnToBlock = this.marks.leave()
    this.#last = undefined
    this.#afterSpace = true
    this.#open.push(id)
    const restore = (): void => {
      this.#open.pop()
      returnToBlock()
      this.#last = last
      this.#afterSpace = afterSpace
      this.#afterCall = true
      this.#line = line
    }
    return { outer: this.#open.length === 1, restore }
  }

  text(text: string): void {
    for (const piece of this.marks.pieces(text)) {
      if (piece.mark !== undefined) this.code(`#m(${piece.mark});`)
      this.#literal(piece.text)
    }
  }

  #element(element: Element): void {
    const { id, lang } = element.properties
    const block = blocks.get(element.tagName)
    const handler = block ?? inlines.get(element.tagName)
    if (!block && handler && typeof id === 'string') this.#name(id)
    const language = typeof lang === 'string' ? lang : undefined
    this.#depth++
    if (language) this.code(`#foreign(${typstString(language)})[`)
    // Typst stops at some sixty boxes in boxes; what lies deeper is set without its own.
    if (handler && this.#depth <= deepest) handler(element, this)
    else if (block) this.flow(element.children)
    else this.inline(element.children)
    if (language) this.code(']')
    this.#depth--
  }

  #textNode(node: Text): void {
    const end = this.#opening > 0 && this.#open.length === 0 ? this.#openingOf(node.value) : 0
    const rest = end === 0 ? node.value : node.value.slice(end)
    if (node === this.#last) this.#ending(rest)
    else this.text(rest)
  }

  #openingOf(text: string): number {
    const { end, wanted } = openingWords(text, this.#opening)
    this.#opening = wanted
    if (end === 0) return 0
    this.code('#opening[')
    this.text(text.slice(0, end))
    this.code(']')
    return end
  }

  /** Keeps the last line of a paragraph from being a scrap of a word. */
  #ending(text: string): void {
    const start = lastWord(text)
    this.text(text.slice(0, start))
    if (start === text.length) return
    this.code('#whole[')
    this.text(text.slice(start).replace(/ (?=\S)/g, '\u00A0'))
    this.code(']')
  }

  #literal(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ').replace(/\u00A0(?=[;!?»])|(?<=«)\u00A0/g, '\u202F')
    const written = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (written === '') return
    this.#afterSpace = written.endsWith(' ')
    this.#afterCall = false
    this.#mayEnd = /[!?…–—/-]$/u.test(written)
    this.code(
      stretches(written)
        .map((stretch) => `#${typstString(stretch)};`)
        .join('#z;'),
    )
  }

  #name(id: string): void {
    const label = this.label(id)
    if (label) this.code(`#metadata(none)${label}`)
  }
}

/** Elements in elements that are still set as what they are. */
const deepest = 14
