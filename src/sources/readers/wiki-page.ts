import { pattern } from '../../pattern.ts'
import type { HtmlEvents } from './html-events.ts'
import { pairsOf } from './wiki-pairs.ts'
import { wikiTemplate } from './wiki-templates.ts'

type Range = [from: number, to: number]
/** A value of a template, and its key where it has one. */
type Value = [key: Range | null, value: Range]

const signs =
  /<!--|<ref\b[^<>]{0,200}>|<\/?[a-z][^<>]{0,300}>|\{\{|\[\[|\[(?=https?:)|'{2,5}|\n|&[a-z]{2,6};|__[A-Z]{3,20}__/gi

const picture = /^\s*(?:file|image|fichier|media)\s*:/i
/** `thumb`, `200px`, `alt=…`: how a picture is set, no words of its caption. */
const setting = pattern('i')`
  ^\s*(?:thumb(?:nail)?|vignette|frame(?:less)?|cadre|left|right|cent(?:er|re)|none|gauche|droite|centré|redresse.*
  |upright.*|border|\d*x?\d+ ?px|(?:alt|link|lang|page|class)\s*=.*)\s*$
`
const site = /^\s*:?(?:category|catégorie|[a-z]{2,3})\s*:/i

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ndash: '–', mdash: '—' }

const none = new Map<string, string>()

/** Nested markup; no page for readers comes near. */
const deepest = 12

/** Tells a text in the markup of wikis as the page that a wiki makes of it. */
export class WikiPage {
  readonly #text: string
  readonly #page: HtmlEvents
  readonly #pairs: Map<number, number>
  readonly #notes: Value[][] = []
  readonly #named = new Map<string, number>()
  /** From here on no note ends. */
  readonly #lastNote: number
  /** And no comment. */
  readonly #lastComment: number
  #depth = 0

  constructor(text: string, page: HtmlEvents) {
    this.#text = text
    this.#page = page
    this.#pairs = pairsOf(text)
    this.#lastNote = text.lastIndexOf('</ref>')
    this.#lastComment = text.lastIndexOf('-->')
  }

  /** Element around a stretch. */
  wrap(name: string, [from, to]: Range, label = ''): void {
    this.#page.open(name, label ? new Map([['class', label]]) : none, from)
    this.inline([from, to])
    this.#page.close(name, to)
  }

  /** The words of a stretch; of a line, where `end` tells to stop, up to its end, which may lie behind a note of several lines. */
  inline([from, to]: Range, end?: 'line'): number {
    this.#depth += 1
    const scan = new RegExp(signs)
    scan.lastIndex = from
    let at = from
    while (at < to && this.#depth <= deepest) {
      const found = scan.exec(this.#text)
      const stop = found && found.index < to ? found.index : to
      if (stop > at) this.#page.text(this.#text.slice(at, stop), at, stop - at)
      at = stop
      if (!found || found.index >= to || (end && found[0] === '\n')) break
      at = Math.min(to, this.#sign(found[0], found.index, to))
      scan.lastIndex = at
    }
    this.#depth -= 1
    return at
  }

  /** The notes, at the end as a wiki sets them. */
  notes(): void {
    if (this.#notes.length === 0) return
    this.#page.open('ol', new Map([['class', 'references']]), this.#text.length)
    for (let i = 0; i < this.#notes.length; i += 1) {
      const values = this.#notes[i] as Value[]
      this.#page.open('li', new Map([['id', `cite_note-${i + 1}`]]), values[0]?.[1][0] ?? 0)
      for (const [at, value] of values.entries()) this.#noted(value, at === 0)
      this.#page.close('li', values.at(-1)?.[1][1] ?? 0)
    }
    this.#page.close('ol', this.#text.length)
  }

  /** `Tarn|1951|p=12` is `Tarn, 1951, p. 12`. */
  #noted([key, value]: Value, isFirst: boolean): void {
    const at = key?.[0] ?? value[0]
    if (!isFirst) this.#page.text(', ', at, 0)
    if (key && /^\s*(?:pp?|pages?|loc)\s*$/.test(this.#text.slice(...key))) this.#page.text('p. ', at, value[0] - at)
    this.inline(value)
  }

  /** Where it ends. */
  #sign(sign: string, at: number, to: number): number {
    const text = this.#text
    if (sign === '<!--') {
      return at > this.#lastComment ? at + sign.length : text.indexOf('-->', at) + 3
    }
    if (/^<ref\b/i.test(sign)) return this.#ref(sign, at)
    if (sign === '{{' || sign === '[[') {
      const end = this.#pairs.get(at)
      if (end === undefined || end > to) return at + 2
      if (sign === '{{') this.#template(at + 2, end - 2)
      else this.#link(at + 2, end - 2)
      return end
    }
    if (sign === '[') return this.#address(at, to)
    if (sign === '\n') this.#page.text('\n', at, 1)
    else if (sign.startsWith('&')) this.#page.text(entities[sign.slice(1, -1)] ?? sign, at, sign.length)
    else if (/^<\/?(?:blockquote|poem|br|sup|gallery)\b/i.test(sign)) this.#tag(sign.toLowerCase(), at)
    return at + sign.length
  }

  #tag(sign: string, at: number): void {
    const found = /^<(\/?)(\w+)/.exec(sign)
    const name = found?.[2] === 'poem' ? 'blockquote' : found?.[2] === 'gallery' ? 'figure' : (found?.[2] ?? '')
    if (found?.[1]) this.#page.close(name, at)
    else this.#page.open(name, none, at)
  }

  #ref(sign: string, at: number): number {
    const from = at + sign.length
    const name = /name\s*=\s*["']?([^"'/>]{1,80})/i.exec(sign)?.[1]?.trim()
    if (sign.endsWith('/>') || at > this.#lastNote) {
      this.#mark(name, null, [at, from])
      return from
    }
    const end = this.#text.indexOf('</ref>', from)
    this.#mark(name, [[null, [from, end]]], [at, end + 6])
    return end + 6
  }

  #mark(name: string | undefined, note: Value[] | null, [at, end]: Range): void {
    let number = name === undefined ? undefined : this.#named.get(name)
    if (number === undefined) {
      number = this.#notes.push(note ?? [[null, [end, end]]])
      if (name !== undefined) this.#named.set(name, number)
    } else if (note) this.#notes[number - 1] = note
    this.#page.open('sup', none, at)
    this.#page.open('a', new Map([['href', `#cite_note-${number}`]]), at)
    this.#page.text(`[${number}]`, at, end - at)
    this.#page.close('a', end)
    this.#page.close('sup', end)
  }

  #link(from: number, to: number): void {
    const parts = this.#parts(from, to)
    const head = this.#text.slice(from, Math.min(to, from + 40))
    if (picture.test(head)) {
      const caption = parts.slice(1).findLast(([a, b]) => !setting.test(this.#text.slice(a, Math.min(b, a + 200))))
      if (caption) this.wrap('figcaption', caption)
    } else if (site.test(head)) this.wrap('nav', [from, to])
    else this.inline(parts.at(-1) as Range)
  }

  /** `[https://… the words of a link]` */
  #address(at: number, to: number): number {
    const line = this.#text.slice(at, Math.min(to, at + 2000))
    const found = /^\[\S{1,800}?(?: ([^\]\n]{1,900}))?\]/.exec(line)
    if (!found) return at + 1
    const end = at + found[0].length
    if (found[1]) this.inline([end - 1 - found[1].length, end - 1])
    return end
  }

  #template(from: number, to: number): void {
    const [head, ...parts] = this.#parts(from, to)
    const values = parts.map((part) => this.#value(part))
    const gives = head ? wikiTemplate(this.#text.slice(head[0], Math.min(head[1], head[0] + 80))) : 'nothing'
    const first = values[0]?.[1]
    const last = values.at(-1)?.[1]
    if (gives === 'facts') this.#facts(values)
    else if (gives === 'quotation' && first) this.wrap('blockquote', first)
    else if (gives === 'note' && first) this.#mark(undefined, values, [from - 2, to + 2])
    else if (gives === 'first' && first) this.inline(first)
    else if (gives === 'last' && last) this.inline(last)
    else if (gives === 'all')
      for (const [i, [, value]] of values.entries()) {
        if (i > 0) this.#page.text(' ', value[0], 0)
        this.inline(value)
      }
  }

  #facts(values: Value[]): void {
    this.#page.open('table', new Map([['class', 'infobox']]), values[0]?.[1][0] ?? 0)
    for (const [key, value] of values) {
      if (!key || !this.#text.slice(...value).trim()) continue
      this.#page.open('tr', none, key[0])
      this.inline([key[0], value[1]])
      this.#page.close('tr', value[1])
    }
    this.#page.close('table', values.at(-1)?.[1][1] ?? 0)
  }

  /** `key = value` */
  #value([from, to]: Range): Value {
    const sign = /^[^=[\]{}<>]{1,60}=/.exec(this.#text.slice(from, Math.min(to, from + 70)))
    return sign
      ? [
          [from, from + sign[0].length - 1],
          [from + sign[0].length, to],
        ]
      : [null, [from, to]]
  }

  /** The stretches between upright strokes that stand in no inner pair. */
  #parts(from: number, to: number): Range[] {
    const out: Range[] = []
    let start = from
    for (let at = from; at < to; at += 1) {
      const end = this.#pairs.get(at)
      if (end !== undefined && end <= to) at = end - 1
      else if (this.#text[at] === '|') {
        out.push([start, at])
        start = at + 1
      }
    }
    out.push([start, to])
    return out
  }
}
