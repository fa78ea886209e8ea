import type { NameMention } from '../../sources/mention.ts'
import type { Statement, Witness } from '../../sources/witness.ts'
import type { Chapter, Item, Paragraph } from '../layout.ts'
import { openingsOf } from '../openings/index.ts'
import { leaning } from './leaning.ts'

/** Sentences at the beginning of a witness that may say who its subject is. */
const FIRST = 8
/** What may stand before the name, and the characters behind it within which a sentence says who bears it. */
const LEAD = /^(?:\p{L}{1,4}['’ ])?$/u
const SOON = 200
const BRACKETS = /\([^()]*\)/g
/** What the dates of a life tell of the subject, a birth, the words "was a", and more than a surname. */
const WORTH = { lifetime: 4, birth: 3, says: 2, fullName: 1 }

/**
 * The chapters with the sentence first that says who the book is about, by the full name and with the dates of the life.
 * Where the leading witness begins otherwise, that of another is set before it.
 */
export function introduced(chapters: Chapter[]): Chapter[] {
  const paragraphs = chapters.filter(({ timed }) => timed).flatMap((chapter) => chapter.paragraphs)
  const prose = paragraphs.filter(({ form, testimony }) => form === 'prose' && !testimony)
  const head = prose[0]
  const opening = head?.items[0]
  if (!head || !opening) return chapters
  const first = openingStatements(prose)
  let best = { item: opening, worth: introduction(opening).worth }
  for (const paragraph of prose)
    for (const item of paragraph.items) {
      if (!first.has(item.statement.id)) continue
      const { says, worth } = introduction(item)
      // The birth is left where the life is told.
      const mayCome = paragraph === head || (says && item.witness !== head.witness)
      if (mayCome && worth > best.worth) best = { item, worth }
    }
  return best.item === opening ? chapters : chapters.map((chapter) => withFirst(chapter, head, best.item))
}

/** The statements with which the witnesses of some paragraphs begin. */
function openingStatements(prose: Paragraph[]): Set<string> {
  const witnesses = new Set<Witness>(prose.flatMap(({ items }) => items.map(({ witness }) => witness)))
  return new Set([...witnesses].flatMap((witness) => beginningOf(witness).map(({ id }) => id)))
}

function beginningOf({ passages }: Witness): Statement[] {
  const first = passages.filter(({ type }) => type === 'narrative').slice(0, FIRST)
  return first.flatMap(({ statements }) => statements).slice(0, FIRST)
}

interface Introduction {
  /** It says what the subject was. */
  says: boolean
  worth: number
}

/** How well a sentence introduces the subject. */
function introduction(item: Item): Introduction {
  const { statement, witness } = item
  const { subject } = witness
  const name = statement.names.find(({ at }) => LEAD.test(statement.text.slice(0, at)))
  const words = name?.text.split(' ') ?? []
  const isSubject = name && subject && (subject.keys.includes(name.key) || subject.name.endsWith(` ${words.at(-1)}`))
  if (!isSubject || leaning(item) !== 'no') return { says: false, worth: 0 }
  const said = statement.text.slice(name.end, name.end + SOON).replace(BRACKETS, '')
  const says = openingsOf(witness.about.language).defines.test(said)
  const lived = subject.thing ? 0 : lifeTold(statement, name)
  const worth = lived + (says ? WORTH.says : 0)
  return { says, worth: worth === 0 || words.length === 1 ? worth : worth + WORTH.fullName }
}

/** What is said of the life of whom a sentence names first, before it names another. */
function lifeTold({ dates, names }: Statement, { end, key }: NameMention): number {
  const lived = dates.find(({ life, deeds }) => life !== undefined || deeds?.includes('birth'))
  const another = names.find((name) => name.kind === 'person' && name.key !== key && name.at > end)
  if (!lived || lived.at > end + SOON || (another && another.at < lived.at)) return 0
  return lived.life === undefined ? WORTH.birth : WORTH.lifetime
}

/** A paragraph begins with a sentence, and that stands nowhere else. */
function withFirst(chapter: Chapter, head: Paragraph, item: Item): Chapter {
  const paragraphs = chapter.paragraphs.map((paragraph) => {
    const items = paragraph.items.filter((one) => one !== item)
    if (paragraph === head) return { ...paragraph, items: [item, ...items] }
    return items.length < paragraph.items.length ? { ...paragraph, items } : paragraph
  })
  return { ...chapter, paragraphs: paragraphs.filter(({ items }) => items.length > 0) }
}
