import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Book } from '../../book/book.ts'
import type { Claim, Disagreement } from '../../collation/collation.ts'
import type { TracedSentence } from '../../recension/recension.ts'
import { element } from './element.ts'

/** Wraps a sentence with the mark of its witness and a card that tells where it comes from and who else tells it. */
export type Sourced = (key: string, content: ElementContent[]) => ElementContent[]

/** Keeps the mark on the line of the word that it follows. */
const joiner = '\u2060'

/** How many colours the designs have for sigla. */
const colours = 8

/** Characters that a card shows on the smallest screens without being scrolled; a longer one must be in reach of Tab. */
const roomy = 350

/** Makes the wrapper of a book’s sentences; each card has an id of its own on its page. */
export function sourced(book: Book): Sourced {
  const order = new Map(book.credits.map(({ siglum }, i) => [siglum, (i % colours) + 1]))
  const disagreements = new Map(book.disagreements.map((disagreement) => [disagreement.id, disagreement]))
  let count = 0
  return (key, content) => {
    const sentence = book.trace.get(key)
    if (!sentence) return content
    const { siglum } = sentence
    const id = `card-${++count}`
    const found = sentence.disagreements.flatMap((name) => disagreements.get(name) ?? [])
    const classes = ['s', `w${order.get(siglum) ?? 1}`, ...(found.length > 0 ? ['conflict'] : [])]
    const label = `${book.words.source}: ${siglum}`
    const button = element(
      'button',
      { type: 'button', className: ['siglum'], ariaLabel: label, ariaDescribedBy: [id] },
      siglum,
    )
    const lines = linesOf(book, sentence, found)
    const reach = textOf({ type: 'root', children: lines }).length > roomy ? { tabIndex: 0 } : {}
    const card = element('span', { className: ['card'], id, role: 'tooltip', ...reach }, ...lines)
    return [
      element(
        'span',
        { className: classes },
        ...content,
        element('span', { className: ['src'] }, joiner, button, card),
      ),
    ]
  }
}

function linesOf(book: Book, sentence: TracedSentence, disagreements: Disagreement[]): Element[] {
  const { words } = book
  const { file, start, end } = sentence.place
  return [
    line('card-from', `${words.from} `, named(book, sentence.siglum), ` (${file}, ${start}–${end})`),
    ...sentence.tellings.map(({ siglum, relation, text }) =>
      line(
        'card-telling',
        `${words.alsoTold} `,
        named(book, siglum),
        `, ${words[relation] ?? relation}${words.colon}`,
        element('q', {}, text),
      ),
    ),
    ...disagreements.map(({ topic, claims }) =>
      line('card-conflict', `${words.conflict}${words.colon}${topic}. `, claimsOf(claims, words)),
    ),
  ]
}

function line(name: string, ...content: Array<ElementContent | string>): Element {
  return element('span', { className: ['line', name] }, ...content)
}

function named(book: Book, siglum: string): Element {
  const title = book.credits.find((credit) => credit.siglum === siglum)?.about.title
  return element('b', {}, title ? `${siglum}, ${title}` : siglum)
}

function claimsOf(claims: Claim[], { colon = ': ', semicolon = '; ' }: Book['words']): string {
  return claims.map(({ siglum, value }) => `${siglum}${colon}${value}`).join(semicolon)
}
