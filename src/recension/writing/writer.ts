import type { StatementId } from '../../sources/witness.ts'
import type { Item, Paragraph } from '../layout.ts'
import type { Footnote } from '../notes/footnote.ts'
import type { BlockKey, ComposedBlock, TracedSentence } from '../recension.ts'
import { escapeInline, escapeMarkdown } from './escape.ts'
import { Keys } from './keys.ts'
import type { Tellings } from './tellings.ts'

/** Sentences of an extract that stand elsewhere in the book. */
export interface Gaps {
  before: ReadonlySet<StatementId>
  after: ReadonlySet<StatementId>
}

const NO_GAPS: Gaps = { before: new Set(), after: new Set() }
/** What marks an entry of a list in its source. */
const SIGN = /^(?:[•·▪◦‣●○■*+–—-]\s+)+(?=\S)/u
const OMITTED = '\\[…]'

/** Writes paragraphs as blocks of Markdown and remembers where each statement went and which notes were called. */
export class Writer {
  readonly blocks: ComposedBlock[] = []
  /** Block in which each statement is printed. */
  readonly printed = new Map<StatementId, BlockKey>()
  /** Labels in the order of their first call. */
  readonly called = new Set<string>()
  readonly keys = new Keys()
  readonly #calls = new Map<StatementId, Array<{ at: number; label: string }>>()
  readonly #tellings: Tellings
  readonly #beforeCall: RegExp

  constructor(notes: Footnote[], tellings: Tellings, beforeCall: RegExp) {
    this.#beforeCall = beforeCall
    for (const note of notes) {
      for (const { statement, at } of [...(note.earlier ?? []), note]) {
        const own = this.#calls.get(statement)
        if (own) own.push({ at, label: note.label })
        else this.#calls.set(statement, [{ at, label: note.label }])
      }
    }
    this.#tellings = tellings
  }

  heading(chapter: string, title: string, depth: number): BlockKey {
    return this.block(chapter, title, `${'#'.repeat(depth)} ${escapeMarkdown(title)}`, [])
  }

  block(chapter: string, about: string, markdown: string, sentences: TracedSentence[]): BlockKey {
    const key = this.keys.key(chapter, about)
    this.blocks.push({ key, markdown, sentences })
    return key
  }

  /** One paragraph; several paragraphs of one block quotation are one block. */
  paragraphs(chapter: string, paragraphs: Paragraph[], gaps: Gaps = NO_GAPS): BlockKey | null {
    const first = paragraphs[0]
    const opening = first?.items[0]
    if (!first || !opening) return null
    const lines = paragraphs.map((paragraph) => this.#line(withoutSign(paragraph), gaps))
    const texts = withWriter(withAttributions(lines, paragraphs), paragraphs)
    const sentences = paragraphs.flatMap((paragraph) => paragraph.items.map((item) => this.#tellings.trace(item)))
    const key = this.block(chapter, opening.statement.text, marked(first.form, texts), sentences)
    for (const paragraph of paragraphs) for (const item of paragraph.items) this.printed.set(item.statement.id, key)
    return key
  }

  /** The sentences of a paragraph with the calls of their notes. */
  #line(items: Item[], gaps: Gaps): string {
    let line = ''
    for (const item of items) {
      const calls = [...(this.#calls.get(item.statement.id) ?? [])].sort((a, b) => a.at - b.at)
      const { text } = item.statement
      let from = item.from ?? 0
      if (line !== '') line += ' '
      if (gaps.before.has(item.statement.id)) line += `${OMITTED} `
      for (const { at, label } of calls) {
        const to = Math.max(from, this.#callAt(text, at))
        line += this.#escaped(text.slice(from, to), line)
        line += `[^${label}]`
        this.called.add(label)
        from = to
      }
      line += this.#escaped(text.slice(from), line)
      if (gaps.after.has(item.statement.id)) line += ` ${OMITTED}`
    }
    return line
  }

  /** A call follows the closing punctuation that its language sets before it: `“quick”,[^1]`. */
  #callAt(text: string, at: number): number {
    if (at >= text.length) return text.length
    const closing = this.#beforeCall.exec(text.slice(at, at + 12))
    return at + (closing ? closing[0].length : 0)
  }

  #escaped(text: string, before: string): string {
    return before === '' ? escapeMarkdown(text) : escapeInline(text)
  }
}

/** Who says it stands on the last line of a quotation; the source line of an anthology on a line of its own. */
function withAttributions(lines: string[], paragraphs: Paragraph[]): string[] {
  const texts: string[] = []
  lines.forEach((line, index) => {
    const before = texts.at(-1)
    const { type, by } = paragraphs[index]?.items[0]?.passage ?? {}
    if (before !== undefined && type === 'attribution' && by !== 'sourced-extracts')
      texts[texts.length - 1] = `${before} ${line}`
    else texts.push(line)
  })
  return texts
}

/** Whose memory it is stands at its end, where that is known. */
function withWriter(texts: string[], paragraphs: Paragraph[]): string[] {
  const { testimony, witness } = paragraphs.at(-1) ?? {}
  const author = testimony && witness?.about.author
  return author
    ? texts.map((text, at) => (at === texts.length - 1 ? `${text} – ${escapeInline(author)}` : text))
    : texts
}

/** The sign before an entry of a list is made anew. */
function withoutSign({ form, items }: Paragraph): Item[] {
  const [first, ...rest] = items
  const sign =
    (form === 'list' || form === 'entry') && first?.from === undefined ? SIGN.exec(first?.statement.text ?? '') : null
  return first && sign ? [{ ...first, from: sign[0].length }, ...rest] : items
}

function marked(form: Paragraph['form'], texts: string[]): string {
  if (form === 'quotation') return texts.map((text) => `> ${text}`).join('\n>\n')
  if (form === 'list') return texts.map(listItem).join('\n')
  return texts.join('\n\n')
}

/** `1. Measure twice.` stands under its own number. */
function listItem(text: string): string {
  const [numbered, number, stop] = /^(\d{1,3})\\?([.)])(?=\s+\S)/.exec(text) ?? []
  return numbered ? `${number}${stop}${text.slice(numbered.length)}` : `- ${text}`
}
