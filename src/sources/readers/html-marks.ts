import type { Piece } from '../files/readable.ts'
import type { PageBlock } from './html-block.ts'

const markText = /^[[(]?\s*(?:(?:note|nb|n|fn)\.?\s?)?(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,3})\s*[\])]?$/i
const bareMark = /^[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?$/
const markList = /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){1,6}$/
const remark = /^(?:_?msocom|cmnt)/

/** An element that may be a note mark, at its end. */
export interface MarkElement {
  name: string
  href: string | undefined
  /** What stands in it. */
  own: Piece[]
  /** The sign before it. */
  before: string
  /** Words of the same block stand before it. */
  isInside: boolean
  /** Number of the block it stands in. */
  block: number
}

interface Link {
  target: string
  label: string
  block: number
}

/** The note marks of a page, and the notes that they lead to. */
export class PageMarks {
  /** Label of the mark that points to an id. */
  readonly labels = new Map<string, string>()
  readonly #links: Link[] = []

  /** A closed `sup` or link whose words are those of a note mark becomes one. */
  close({ name, href, own, before, isInside, block }: MarkElement): void {
    const text = textOf(own)
    const target = href?.startsWith('#') && href.length > 1 ? href.slice(1) : undefined
    if (isNoMark(name, text, target)) relabel(own, null)
    else if (name === 'sup' && markList.test(text)) relabelList(own)
    else if (markText.test(text)) this.#bind({ name, own, before, isInside, block }, text, target)
  }

  #bind(
    { name, own, before, isInside, block }: Omit<MarkElement, 'href'>,
    text: string,
    target: string | undefined,
  ): void {
    const bound = target !== undefined || own.some(({ label }) => typeof label === 'string')
    if (!bound && !(name === 'sup' && bareMark.test(text) && !/[\dm]/.test(before))) return
    const label = text.replace(/^[[(]\s*|\s*[\])]$/g, '')
    if (target !== undefined) {
      if (!this.labels.has(target)) this.labels.set(target, label)
      if (isInside) this.#links.push({ target, label, block })
    }
    relabel(own, label)
  }

  /** Blocks that marks lead to and that open with the label are notes, and so is what stands between two of them. */
  bindNotes(blocks: PageBlock[]): void {
    const anchors = new Map<string, number>()
    for (const [at, block] of blocks.entries()) {
      for (const id of block.anchors) if (!anchors.has(id)) anchors.set(id, at)
      if (block.anchors.some((id) => remark.test(id))) block.markup = { type: 'furniture' }
    }
    const found: Array<[at: number, label: string]> = []
    for (const { target, label, block } of this.#links) {
      const at = anchors.get(target)
      const note = at === undefined ? undefined : blocks[at]
      if (at === undefined || !note || at === block || note.markup.type === 'heading') continue
      if (note.markup.type !== 'note' && opensWith(note.ink.text, label)) found.push([at, label])
    }
    found.sort((a, b) => a[0] - b[0])
    for (const [i, [at, label]] of found.entries()) {
      const stop = found[i + 1]?.[0] ?? at + 1
      const more = stop - at <= 4 ? blocks.slice(at, stop) : blocks.slice(at, at + 1)
      for (const block of more) if (block.markup.type !== 'heading') block.markup = { type: 'note', label }
    }
  }
}

/** An arrow back to the text, a page after a mark, a comma between two, or a remark of a writer to himself. */
function isNoMark(name: string, text: string, target: string | undefined): boolean {
  if (target !== undefined && remark.test(target)) return true
  return /^[↑↩^]{1,2}\ufe0e?$/u.test(text) || (name === 'sup' && /^(?:[,;]|:\s?\d[\d\s,–-]{0,20})$/.test(text))
}

function opensWith(text: string, label: string): boolean {
  const head = text.slice(0, 12).replace(/^[\s[(^↑]+/u, '')
  return head.startsWith(label) && !/^[\p{L}\p{N}]/u.test(head.slice(label.length))
}

function textOf(pieces: Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
}

function relabel(pieces: Piece[], label: string | null): void {
  for (const piece of pieces) if (piece.label === undefined) piece.label = label
}

/** `1,2` in one element is two marks and a comma. */
function relabelList(pieces: Piece[]): void {
  const [only, more] = pieces
  if (!only || more || only.label !== undefined || only.text.length !== only.width) return
  const parts = [...only.text.matchAll(/\d+|\D+/g)].map(({ 0: text, index }) => ({
    text,
    start: only.start + index,
    width: text.length,
    label: /\d/.test(text) ? text : null,
  }))
  pieces.splice(0, 1, ...parts)
}
