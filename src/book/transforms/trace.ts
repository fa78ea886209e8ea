import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { TracedSentence } from '../../recension/recension.ts'
import type { Draft } from '../draft.ts'
import { type Letters, lettersOf } from '../letters.ts'
import { paragraphs } from '../walk.ts'

/**
 * Wraps every sentence that the ledger knows: `<span data-trace="A:120">He left.</span>`, the key leading to its source.
 *
 * A sentence is known by its letters, so that quotes, dashes and emphasis may differ; one that a person rewrote is not
 * wrapped.
 */
export function trace(draft: Draft): void {
  const known = knownSentences(draft)
  if (known.size === 0) return
  for (const part of draft.parts) {
    if (part.role !== 'bibliography') for (const paragraph of paragraphs(part.blocks)) wrapSentences(paragraph, known)
  }
  // A few letters in a note are a name or a title that some source has for a sentence.
  const long = new Map([...known].map(([start, alike]) => [start, alike.filter(({ length }) => length > keyLength)]))
  for (const { content } of draft.notes.values()) {
    for (const paragraph of paragraphs(content)) wrapSentences(paragraph, long)
  }
}

/** Sentences that begin alike and have the same number of letters: the key of each by its letters. */
interface Alike {
  length: number
  keys: Map<string, string>
}

interface Known {
  length: number
  key: string
}

/** An item of a numbered list has its number beside it. */
const itemNumber = /^\d{1,3}[.)]\s+/

/** Letters by which a sentence is looked up; shorter ones are looked up whole. */
const keyLength = 20

/** By their first letters, those with the most letters first. */
function knownSentences(draft: Draft): Map<string, Alike[]> {
  const keys = new Map<string, string>()
  for (const block of draft.extras.trace ?? []) {
    for (const sentence of block.deleted ? [] : block.sentences) {
      const { letters } = lettersOf(sentence.text.replace(itemNumber, ''))
      if (letters.length < 4) continue
      const key = keyFor(draft.trace, sentence)
      if (!keys.has(letters)) keys.set(letters, key)
    }
  }
  const known = new Map<string, Alike[]>()
  for (const [letters, key] of [...keys].sort(([a], [b]) => b.length - a.length)) {
    const start = letters.slice(0, keyLength)
    const alike = known.get(start) ?? []
    if (alike.at(-1)?.length === letters.length) alike.at(-1)?.keys.set(letters, key)
    else alike.push({ length: letters.length, keys: new Map([[letters, key]]) })
    known.set(start, alike)
  }
  return known
}

function keyFor(traced: Map<string, TracedSentence>, sentence: TracedSentence): string {
  let key: string = sentence.statement
  for (let n = 2; traced.has(key) && traced.get(key)?.text !== sentence.text; n++) key = `${sentence.statement}.${n}`
  if (!traced.has(key)) traced.set(key, sentence)
  return key
}

interface Stretch {
  start: number
  end: number
  key: string
}

function wrapSentences(paragraph: Element, known: ReadonlyMap<string, Alike[]>): void {
  const text = textOf(paragraph)
  const stretches = stretchesOf(text, lettersOf(text), known)
  if (stretches.length > 0) paragraph.children = wrapped(paragraph.children, stretches)
}

function stretchesOf(text: string, { letters, places }: Letters, known: ReadonlyMap<string, Alike[]>): Stretch[] {
  const found: Stretch[] = []
  for (let i = 0; i < letters.length; ) {
    const at = places[i] as number
    const sentence = mayBegin(text, i === 0 ? -1 : (places[i - 1] as number), at)
      ? sentenceAt(letters, i, known)
      : undefined
    const last = places[i + (sentence?.length ?? 0) - 1] as number
    if (!sentence || !mayEnd(text, last, sentence)) {
      i++
      continue
    }
    i += sentence.length
    const start = Math.max(
      found.at(-1)?.end ?? 0,
      at - (/[“"«‘'([¿¡\u00a0]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0),
    )
    const end = last + 1 + (/^[^\s\p{L}\p{N}“«(]*(?:\u00a0»)?/u.exec(text.slice(last + 1, last + 12))?.[0].length ?? 0)
    found.push({ start, end, key: sentence.key })
  }
  return found
}

/** A sentence begins the paragraph, or after a mark that can end one; `before` is the place of the letter before it. */
function mayBegin(text: string, before: number, at: number): boolean {
  return before < 0 || /[.!?…:;,)\]”"’»—–]/.test(text.slice(before + 1, at))
}

/** Short sentences could be words of a longer one: they have to end as a sentence ends. */
function mayEnd(text: string, last: number, { length }: Known): boolean {
  const after = text.slice(last + 1, last + 4)
  if (/^[\p{L}\p{N}]/u.test(after)) return false
  return length > 2 * keyLength || after === '' || /^[”"’»)\]]?[.!?…:]/.test(after)
}

function sentenceAt(letters: string, at: number, known: ReadonlyMap<string, Alike[]>): Known | undefined {
  for (let size = keyLength; size >= 4; size--) {
    for (const { length, keys } of known.get(letters.slice(at, at + size)) ?? []) {
      const key = keys.get(letters.slice(at, at + length))
      if (key !== undefined) return { length, key }
    }
  }
  return undefined
}

/** The children with each stretch in a span; a nested element goes whole to the stretch in which it begins. */
function wrapped(children: ElementContent[], stretches: Stretch[]): ElementContent[] {
  const made: ElementContent[] = []
  let offset = 0
  let next = 0
  let open: { span: Element; end: number } | null = null
  const put = (node: ElementContent, length: number): void => {
    const stretch = stretches[next]
    if (open && (offset < open.end || length === 0)) open.span.children.push(node)
    else if (stretch && offset >= stretch.start && length > 0) {
      const span: Element = {
        type: 'element',
        tagName: 'span',
        properties: { dataTrace: stretch.key },
        children: [node],
      }
      made.push(span)
      open = { span, end: stretch.end }
      next++
    } else {
      open = null
      made.push(node)
    }
    offset += length
  }
  const edges = stretches.flatMap(({ start, end }) => [start, end])
  let edge = 0
  for (const child of children) {
    if (child.type !== 'text') {
      put(child, textOf(child as Element).length)
      continue
    }
    let from = 0
    const base = offset
    while (edge < edges.length && (edges[edge] as number) <= base) edge++
    while (edge < edges.length && (edges[edge] as number) < base + child.value.length) {
      const cut = (edges[edge] as number) - base
      if (cut > from) put({ type: 'text', value: child.value.slice(from, cut) }, cut - from)
      from = Math.max(from, cut)
      edge++
    }
    if (from < child.value.length) put({ type: 'text', value: child.value.slice(from) }, child.value.length - from)
  }
  return made
}
