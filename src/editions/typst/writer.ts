import type { Element, ElementContent, Text } from 'hast'
import type { NoteId, Role } from '../../book/book.ts'
import { typstString } from './escape.ts'
import type { Ground } from './ground.ts'
import type { Writer } from './handler.ts'
import { blocks, inlines } from './index.ts'
import { lastWord, openingWords, sentenceStarts, stretches } from './stretches.ts'

/** Where the pages of the print edition may begin: a block and a place in its text. */
export interface MarkPlace {
  id: string
  offset: number
}

/** Writes hast as Typst; `lines` and `marks` tell where each line of it and each page mark came from. */
export class TypstWriter implements Writer {
  #role: Role = 'chapter'
  #level = 0
  /** Manuscript line of each line written. */
  readonly lines: number[] = []
  readonly marks: MarkPlace[] = []
  readonly #ground: Ground
  readonly #markDistance: number
  readonly #written: string[] = []
  readonly #named = new Set<string>()
  readonly #called = new Map<string, string>()
  readonly #open: string[] = []
  #line = 0
  #afterSpace = true
  #block: { id: string; offset: number; marked: number } | undefined
  /** Words of a chapter's opening that are still to be set in capitals. */
  #opening = 0
  #last: Text | undefined

  constructor(ground: Ground) {
    this.#ground = ground
    this.#markDistance = ground.length > vast ? 400 : 1
  }

  get role(): Role {
    return this.#role
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
    this.#block = undefined
    if (this.#open.length === 0) this.#opening = 0
  }

  inline(children: ElementContent[]): void {
    for (const child of children) {
      if (child.type === 'text') this.#textNode(child)
      else if (child.type === 'element') this.#element(child)
    }
  }

  flow(children: ElementContent[]): void {
    let loose: ElementContent[] = []
    const paragraph = (): void => {
      if (loose.some((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))) {
        this.inline(loose)
        this.endParagraph()
      }
      loose = []
    }
    for (const child of children) {
      const block = child.type === 'element' && blocks.has(child.tagName)
      if (!block) loose.push(child)
      else {
        paragraph()
        this.#element(child)
      }
    }
    paragraph()
  }

  open(element: Element): void {
    const { id, dataLine } = element.properties
    if (dataLine !== undefined) this.#line = Number(dataLine) || this.#line
    this.#last = lastText(element)
    this.#afterSpace = true
    if (typeof id !== 'string') return
    if (!/^h[1-6]$/.test(element.tagName)) this.#name(id)
    this.#block = { id, offset: 0, marked: Number.NEGATIVE_INFINITY }
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
    if (typeof id === 'string') this.#mark(id, 0)
  }

  verbatim(text: string): void {
    if (this.#block) this.#block.offset += text.length
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
    const [block, last, afterSpace, line] = [this.#block, this.#last, this.#afterSpace, this.#line]
    this.#block = undefined
    this.#last = undefined
    this.#afterSpace = true
    this.#open.push(id)
    const restore = (): void => {
      this.#open.pop()
      this.#block = block
      this.#last = last
      this.#afterSpace = afterSpace
      this.#line = line
    }
    return { outer: this.#open.length === 1, restore }
  }

  text(text: string): void {
    const block = this.#block
    if (!block) {
      this.#literal(text)
      return
    }
    let from = 0
    for (const start of sentenceStarts(text)) {
      const offset = block.offset + start
      // The typesetter's time grows with marks times lines; in a paragraph of a hundred pages they stand farther apart.
      if (offset - block.marked < Math.max(this.#markDistance, offset / 50)) continue
      this.#literal(text.slice(from, start))
      from = start
      block.marked = offset
      this.#mark(block.id, offset)
    }
    block.offset += text.length
    this.#literal(text.slice(from))
  }

  #mark(id: string, offset: number): void {
    this.code(`#m(${this.marks.push({ id, offset }) - 1});`)
  }

  #element(element: Element): void {
    const { id, lang } = element.properties
    if (inlines.has(element.tagName) && typeof id === 'string') this.#name(id)
    const language = typeof lang === 'string' ? lang : undefined
    if (language) this.code(`#foreign(${typstString(language)})[`)
    const handler = blocks.get(element.tagName) ?? inlines.get(element.tagName)
    if (handler) handler(element, this)
    else this.inline(element.children)
    if (language) this.code(']')
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
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    const written = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (written === '') return
    this.#afterSpace = written.endsWith(' ')
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

/** Characters of a book so long that a mark at every sentence would cost more than it tells. */
const vast = 1_500_000

/** The last text of a paragraph, when nothing but calls of notes follows it. */
function lastText(element: Element): Text | undefined {
  for (const child of element.children.toReversed()) {
    if (child.type === 'text' && child.value.trim() !== '') return child
    if (child.type !== 'element' || child.properties.dataNote !== undefined) continue
    return isPlain(child) ? lastText(child) : undefined
  }
  return undefined
}

/** A mark of the program around words, which changes nothing in how they look. */
const isPlain = ({ tagName, properties }: Element): boolean => tagName === 'span' && properties.className === undefined
