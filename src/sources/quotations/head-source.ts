import { pattern } from '../../pattern.ts'
import { titleKey } from '../../titles/title-key.ts'
import { headReference } from '../citations/head-reference.ts'
import { leadingNames } from '../citations/people/person-names.ts'
import type { Statement, WorkMention } from '../witness.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { toldLetter } from './letter.ts'
import type { Paragraph } from './paragraph.ts'
import { speakerBefore } from './speaker.ts'
import type { Surroundings, Told } from './told-source.ts'
import { toldWork } from './told-work.ts'

/** What the head of an extract says of its source: `(5) Anna Bee, Two Roads (1930)`, or a sentence that introduces it. */
export function headSource(found: FoundQuotation, around: Surroundings): Told {
  const first = found.stretches[0]?.paragraph
  if (!first) return {}
  const at = first.index
  const head = around.paragraphs
    .slice(Math.max(0, at - 3), at)
    .findLast((one) => one.passage.type === 'extract-head' && one.passage.label === first.passage.label)
  if (!head) return {}
  const opening = head.parts[0]?.statement.text ?? ''
  const letter = letterHead(opening.replace(number, ''), around)
  if (letter) return letter
  const reference = headReference(head.parts.map(({ statement }) => statement))
  if (reference) {
    const { title, year, pages, translator, publisher, publisherPlace } = reference
    const known = around.works.titled(title ?? '')
    const author = reference.author ?? known?.author ?? (known?.own ? around.people.main?.name : undefined)
    const fields = { speaker: author, author, work: title, year, pages, translator, publisher, publisherPlace }
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  }
  const leads = head.parts.toReversed().map(({ statement }) => ({ statement, from: 0, to: statement.text.length }))
  const written = toldLetter(found, leads, around)
  const told = { ...introduced(head, around), ...(written ? { letter: written } : {}) }
  const page = pageOf.exec(head.parts.map(({ statement }) => statement.text).join(' '))?.[1]
  return told.work ? { ...told, ...(page ? { pages: page } : {}) } : { ...told, ...bareSource(head, around) }
}

/** `Anna Bee, letter to Carl Dee from Ely (May 1937), Two Roads`: the work that prints it stands last, if any does. */
function letterHead(text: string, { works, words, people: { main } }: Surroundings): Told | null {
  const names = leadingNames(text)
  const known = main && text.startsWith(main.name) ? main.name : undefined
  const speaker = known ?? (names?.certain ? names.names[0] : undefined)
  const end = known?.length ?? names?.end ?? 0
  const rest = /^,\s(\p{L}.{6,200})$/u.exec(text.slice(end))?.[1]
  if (!speaker || !rest || !words.letter.test(rest.split(' ')[0] ?? '')) return null
  const [, paper = rest, title] = /^(.*\)),\s(\p{Lu}[^,()]{2,90})$/u.exec(rest) ?? []
  const work = title ? works.titled(title) : null
  if (!work) return { speaker, asWritten: text.replace(/[\s.]+$/u, '') }
  return { ...fromTitle(work, undefined), speaker, paper: `${speaker}, ${paper}` }
}

const pageOf = /(?<![\p{L}\p{N}])(?:pages?|pp?\.)\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?![\p{L}\p{N}])/u
const number = /^[([]?\w{1,4}[.)\]]+\s*/u

/** A head that is no sentence names the source itself: `The Fen Courier, 3 May 1912`, or a title and its year alone. */
function bareSource(head: Paragraph, { works, people }: Surroundings): Told {
  const texts = head.parts.map(({ statement }) => statement.text.replace(number, '').replace(/[\s.]+$/u, ''))
  for (const { statement } of head.parts.toReversed()) {
    const text = statement.text.replace(number, '').replace(/[\s.]+$/u, '')
    const title = /^(.{2,120}?),?(?:\s\(?((?:1[5-9]|20)\d\d)\)?)?$/u.exec(text)
    const work = title ? works.titled(title[1] as string) : null
    if (work && titleKey(work.title) === titleKey(title?.[1] ?? '')) return fromTitle(work, people.main?.name)
  }
  const stated = statedTitle(head)
  if (stated) return stated
  const [only] = texts
  const isName =
    texts.length === 1 && only !== undefined && only.length < 160 && !/(?<!\b(?:nos?|vol|pp?|t))[.:!?…]\s/iu.test(only)
  const says = head.parts[0]?.statement.clauses?.some(({ verb }) => verb === 'finite') ?? false
  return isName && (!says || dated.test(only)) ? named(only) : {}
}

/**
 * The last sentence names the source and its year: `She wrote to her sister. Letters from Ely (1951)`, or what it was
 * printed in: `Her letters were published as Letters from Ely (1951).`
 */
function statedTitle({ parts }: Paragraph): Told | null {
  const last = parts.at(-1)?.statement
  if (!last) return null
  const text = last.text.replace(number, '').replace(/[\s.]+$/u, '')
  const isPhrase = parts.length > 1 && !(last.clauses?.some(({ verb }) => verb === 'finite') ?? false)
  const match =
    published.exec(text) ?? (isPhrase ? /^(\p{Lu}[^.!?]{4,220}?)\s\(((?:1[5-9]|20)\d\d)\)$/u.exec(text) : null)
  if (!match) return null
  const names = leadingNames(match[1] as string)
  return names?.certain && names.end === match[1]?.length
    ? null
    : { work: (match[1] as string).trim(), year: match[2] as string }
}

const published = pattern('u')`
  (?:published|issued|printed|collected|appeared|publiée?s?|parue?s?|imprimée?s?|réunie?s?)\s(?:as
  |under the title(?: of)?|in|sous le titre(?: de)?
  |dans)\s["“«]?\s?(\p{Lu}[^"“”«».;]{2,120}?)\s?["”»]?\s\(((?:1[5-9]|20)\d\d)\)$
`

/** Ends as the words for a paper do, in a day or a year behind a comma. */
const dated = /,\s(?:\d{1,2}(?:st|nd|rd|th|er)?\s)?(?:\p{L}{3,9}\s)?(?:\d{1,2},\s)?(?:1[5-9]|20)\d\d$/u

function fromTitle(work: WorkMention, main: string | undefined): Told {
  const { title, year, author = work.own ? main : undefined } = work
  return { work: title, ...(author ? { author, speaker: author } : {}), ...(year ? { year } : {}) }
}

/** `Anna Bee, evidence to the inquiry, May 1912`: who speaks, and where. */
function named(text: string): Told {
  const names = leadingNames(text)
  const rest = names?.certain ? /^,\s(.{4,})$/u.exec(text.slice(names.end))?.[1] : undefined
  const isTitle = rest !== undefined && /^["“«‘]?\s?\p{Lu}/u.test(rest)
  const [, work = rest, year] = /^(.+?)\s\(((?:1[5-9]|20)\d\d)\)$/u.exec(rest ?? '') ?? []
  if (isTitle && work) return { speaker: names?.names[0] as string, work, ...(year ? { year } : {}) }
  return { ...(rest ? { speaker: names?.names[0] as string } : {}), asWritten: text }
}

function introduced(head: Paragraph, { people, works, own, words }: Surroundings): Told {
  for (const { statement } of head.parts.toReversed()) {
    const length = Math.min(statement.text.length, 1000)
    const work = toldWork(statement, 0, length, works, own, words)
    const said = speakerBefore(statement, 0, length, people, words)
    const by =
      /(?:by|par)\s+(?=\p{Lu})/iu.test(statement.text) && !work ? people.within(statement, 0, length).at(-1) : undefined
    const meant = said?.pronoun ? (firstNamed(head, statement, people) ?? people.main?.name) : undefined
    const speaker = said?.name ?? meant ?? (work?.own ? people.main?.name : undefined) ?? by?.name
    if (!work && !said) continue
    const author = work ? (work.author ?? (work.own ? people.main?.name : speaker)) : undefined
    return {
      ...(speaker ? { speaker: people.full(speaker) } : {}),
      ...(work
        ? {
            work: work.title,
            ...(author ? { author: people.full(author) } : {}),
            ...(work.year ? { year: work.year } : {}),
          }
        : {}),
    }
  }
  return {}
}

/** `Anna Bee met him in Ely. She wrote in Two Roads`: whom the head's first sentence begins with. */
function firstNamed(head: Paragraph, statement: Statement, people: Surroundings['people']): string | undefined {
  const first = head.parts[0]?.statement
  const name = first && first !== statement ? people.within(first, 0, Math.min(first.text.length, 60))[0] : undefined
  return name && name.at < 12 ? name.name : undefined
}
