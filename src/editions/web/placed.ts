import type { Element, ElementContent, Text } from 'hast'
import type { NoteId } from '../../book/book.ts'
import type { PageMark } from '../edition.ts'

/** How one edition made of web pages places what the book keeps as data. */
export interface Placing {
  /** Address of an id of the book, seen from the page being made. */
  href(id: string): string
  call(note: NoteId, callId: string): ElementContent[]
  /** What stands where a print page begins. */
  pageBreak(mark: PageMark): Element
  /** A sentence known to the ledger: its content is placed already. */
  sentence(key: string, content: ElementContent[]): ElementContent[]
  /** Last change of an element that has been copied. */
  finish(element: Element): ElementContent[]
  pages: ReadonlyMap<string, PageMark[]>
  /** Labels of the print pages on which index marks stand. */
  folios: ReadonlyMap<string, string>
}

/** Copies content of the book with calls, sentences, locators and page breaks placed; the book itself stays as it is. */
export function placed(nodes: ElementContent[], placing: Placing): ElementContent[] {
  const copier = new Copier(placing)
  const made = nodes.flatMap((node) => copier.node(node))
  return made
}

interface Pending {
  mark: PageMark
  at: number
}

class Copier {
  #offset = 0
  #pending: Pending[] = []
  readonly #placing: Placing

  constructor(placing: Placing) {
    this.#placing = placing
  }

  node(node: ElementContent, parent?: Element): ElementContent[] {
    if (node.type === 'text') return this.#text(node, parent)
    return node.type === 'element' ? this.#element(node) : []
  }

  #element(element: Element): ElementContent[] {
    const { dataNote, dataTrace, dataLine, dataIndex, dataLocator, ...properties } = element.properties
    if (typeof dataNote === 'string') return this.#placing.call(dataNote as NoteId, String(properties.id))
    this.#open(properties.id)
    const children = element.children.flatMap((child) => this.node(child, element))
    if (typeof dataTrace === 'string') return this.#placing.sentence(dataTrace, children)
    const copy: Element = { type: 'element', tagName: element.tagName, properties, children }
    if (element.tagName === 'a') this.#lead(copy, dataLocator !== undefined)
    if (copy.tagName === 'span' && dataIndex !== undefined && !this.#placing.folios.size && !properties.id)
      return children
    return this.#placing.finish(copy)
  }

  #open(id: unknown): void {
    if (typeof id !== 'string') return
    for (const mark of this.#placing.pages.get(id) ?? []) this.#pending.push({ mark, at: this.#offset + mark.offset })
  }

  #lead(link: Element, isLocator: boolean): void {
    const { href } = link.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const id = href.slice(1)
    link.properties.href = this.#placing.href(id)
    if (!isLocator) return
    link.properties.className = ['locator']
    const folio = this.#placing.folios.get(id)
    if (folio !== undefined) link.children = [{ type: 'text', value: folio }]
  }

  /** Cuts the text where print pages begin; white space between blocks can hold no page break. */
  #text(text: Text, parent: Element | undefined): ElementContent[] {
    const start = this.#offset
    this.#offset += text.value.length
    if (this.#pending.length === 0) return [text]
    if (text.value.trim() === '' && parent && noText.has(parent.tagName)) return [text]
    const made: ElementContent[] = []
    let done = 0
    const here = this.#pending.filter(({ at }) => at < this.#offset).sort((a, b) => a.at - b.at)
    for (const { mark, at } of here) {
      const cut = Math.max(done, at - start)
      if (cut > done) made.push({ type: 'text', value: text.value.slice(done, cut) })
      made.push(this.#placing.pageBreak(mark))
      done = cut
    }
    if (here.length === 0) return [text]
    this.#pending = this.#pending.filter(({ at }) => at >= this.#offset)
    made.push({ type: 'text', value: text.value.slice(done) })
    return made
  }
}

const noText = new Set('table thead tbody tfoot tr ul ol dl colgroup blockquote section div'.split(' '))
