import { sentenceStarts } from './stretches.ts'

/** Where the pages of the print edition may begin: a block and a place in its text. */
export interface MarkPlace {
  id: string
  offset: number
}

/** Numbers the places of page marks while a book is written: the starts of blocks and of their sentences. */
export class MarkPlaces {
  readonly all: MarkPlace[] = []
  readonly #distance: number
  #block: { id: string; offset: number; marked: number } | undefined

  /** For a book of so many characters; in a very long one a mark at every sentence would cost more than it tells. */
  constructor(length: number) {
    this.#distance = length > 1_500_000 ? 400 : 1
  }

  /** The numbers of a part begin at a round one: a sentence more in one part leaves the source of the others as it was. */
  beginPart(): void {
    while (this.all.length % 256 !== 0) this.all.push(nowhere)
  }

  begin(id: string): void {
    this.#block = { id, offset: 0, marked: Number.NEGATIVE_INFINITY }
  }

  end(): void {
    this.#block = undefined
  }

  /** Leaves the block for a note inside it; what is given back returns to it. */
  leave(): () => void {
    const block = this.#block
    this.#block = undefined
    return () => {
      this.#block = block
    }
  }

  /** Number of a mark at the start of what has this id. */
  at(id: string): number {
    return this.all.push({ id, offset: 0 }) - 1
  }

  /** Text of the block that bears no marks. */
  pass(length: number): void {
    if (this.#block) this.#block.offset += length
  }

  /** Cuts text of the block where marks stand; each piece comes with the number of the mark before it, if it has one. */
  *pieces(text: string): Generator<{ text: string; mark?: number }> {
    const block = this.#block
    let from = 0
    let mark: number | undefined
    for (const start of block ? sentenceStarts(text) : []) {
      if (!block) break
      const offset = block.offset + start
      // The typesetter's time grows with marks times lines; in a paragraph of a hundred pages they stand farther apart.
      if (offset - block.marked < Math.max(this.#distance, offset / 50)) continue
      if (start > from)
        yield mark === undefined ? { text: text.slice(from, start) } : { text: text.slice(from, start), mark }
      from = start
      block.marked = offset
      mark = this.all.push({ id: block.id, offset }) - 1
    }
    if (block) block.offset += text.length
    yield mark === undefined ? { text: text.slice(from) } : { text: text.slice(from), mark }
  }
}

const nowhere: MarkPlace = { id: '', offset: 0 }
