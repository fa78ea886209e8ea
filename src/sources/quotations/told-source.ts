import { titleKey } from '../../titles/title-key.ts'
import type { Citation } from '../citation.ts'
import type { Statement, WorkMention } from '../witness.ts'
import { attribution } from './attribution.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { type KnownWorks, onlyOne } from './known-works.ts'
import { inverted, type Lead, leadsOf, partAt, trailing } from './leads.ts'
import { signatureOf, type ToldLetter, toldLetter } from './letter.ts'
import type { OwnWorks } from './own-works.ts'
import type { Paragraph } from './paragraph.ts'
import { statementsOf } from './paragraph.ts'
import type { People } from './people.ts'
import type { PresentedWork } from './presented-work.ts'
import { referenceBeside } from './reference-beside.ts'
import { type Speaker, speakerAfter, speakerBefore } from './speaker.ts'
import { ownPapers, toldPaper } from './told-paper.ts'
import { toldWork } from './told-work.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** What the words around a quotation say of its source. */
export interface Told extends Omit<Citation, 'via' | 'note' | 'resolved' | 'letter'> {
  /** The reference beside the words is `ibid.` */
  again?: true
  letter?: ToldLetter
}

export interface Surroundings {
  paragraphs: Paragraph[]
  people: People
  works: KnownWorks
  own: OwnWorks
  /** The book that the document reviews or takes its extracts from. */
  presented: PresentedWork | null
  /** The document lists what it cites, and marks nowhere what it cites from there. */
  unmarked: boolean
  /** `he`, `elle`: of whom the document is about. */
  pronoun?: string
  words: QuotationWords
}

/** How far back, in statements, a pronoun is followed. */
const memory = 3

/** How many characters at the head of a sentence hold its subject. */
const opening = 240

/** Reads the sentence around a quotation, the sentence that introduces it, and the line that names its author. */
export function toldSource(found: FoundQuotation, around: Surroundings): Told {
  const first = found.stretches[0] as FoundQuotation['stretches'][number]
  const last = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const named = credit(around.paragraphs[last.paragraph.index + 1], around)
  const bracketed = referenceBeside(found, around)
  const leads = leadsOf(found, around.paragraphs)
  const letter = toldLetter(found, leads, around)
  const signed = letter ? signatureOf(found) : undefined
  const said = named?.speaker ?? signed
  const speaker = said
    ? { name: said }
    : (whoSpeaks(found, leads, around) ?? (letter?.from ? { name: letter.from } : null))
  const work =
    leads
      .map((lead) => toldWork(lead.statement, lead.from, lead.to, around.works, around.own, around.words))
      .find((one) => one !== null) ?? pointedBack(leads[0], first.paragraph, around)
  const who = speaker ? resolve(speaker, first.paragraph, first.start, around) : undefined
  const isPaged = bracketed?.pages && !bracketed.work && !bracketed.asWritten
  const isListed = isPaged || (around.unmarked && !bracketed && !letter && who !== around.people.main?.name)
  const alone = isListed && !work && who ? onlyListed(who, around) : null
  const presented = isPaged && !bracketed.again ? around.presented : null
  const source = work ?? alone ?? presented
  const page = work && !bracketed?.pages ? toldPage(leads) : undefined
  const paper =
    source || named?.work || bracketed
      ? undefined
      : (toldPaper(leads, around.works.papers, around.words.speech) ?? ownPapers(leads, around.words.papers))
  // A newspaper that speaks is no pronoun: `When she died the Fen Courier wrote: “…”`
  const isNamed = who !== undefined && !(paper && speaker?.pronoun && /\p{Lu}.*\p{Lu}/u.test(paper))
  return {
    ...(isNamed ? { speaker: around.people.full(who) } : {}),
    ...(source ? fromWork(source, who, around) : {}),
    ...(page ? { pages: page } : {}),
    ...(paper ? { asWritten: paper } : {}),
    ...(letter ? { letter } : {}),
    ...named,
    ...bracketed,
  }
}

/** The line that says whose words they are; a work that the document knows is told by its name. */
function credit(line: Paragraph | undefined, around: Surroundings): Told | null {
  const named = attribution(line?.passage)
  const statement = line?.parts[0]?.statement
  if (!named || named.work || !statement) return named
  const work = onlyOne(around.works.inText(statement.text, statement.place).map((one) => one.work))
  if (!work) return named
  const { asWritten, speaker, ...rest } = named
  const who = speaker && titleKey(speaker) !== titleKey(work.title) ? speaker : undefined
  return { ...(who ? { speaker: who } : {}), ...rest, ...fromWork(work, who, around) }
}

/** `she says on page 3 of Two Roads`, `in Two Roads (1951), page 88` */
function toldPage(leads: Lead[]): string | undefined {
  const texts = leads.map(({ statement, from, to }) => statement.text.slice(from, to))
  return texts
    .map((text) => /(?:^|[\s,(])(?:pages?|pp?\.)\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?![\p{L}\p{N}])/u.exec(text)?.[1])
    .find(Boolean)
}

/** `His last play was Two Roads. There we read: “…”`: the one work that the sentence before names. */
function pointedBack(lead: Lead | undefined, { index }: Paragraph, around: Surroundings): WorkMention | null {
  const { works, words } = around
  if (!lead || !words.pointsBack.test(lead.statement.text.slice(lead.from, lead.to))) return null
  const parts = around.paragraphs.slice(Math.max(0, index - 3), index + 1).flatMap((one) => one.parts)
  const at = parts.findIndex(({ statement }) => statement === lead.statement)
  const before = parts[at - 1]?.statement
  const named = before ? works.inText(before.text, before.place) : []
  const [last, other] = named
  // The nearer of two, where a semicolon parts what is said of them.
  if (last && other && before?.text.slice(other.at, last.at).includes(';')) return last.work
  const found = named.map(({ work }) => work)
  const first = found.at(-1)
  const isOne = found.every((work) => work === first || work.alsoKnownAs?.includes(first?.title ?? ''))
  return first && isOne ? first : onlyOne(found)
}

/** A page in brackets after the words of somebody, and any words of his where nothing is marked, is of the one work that the document lists of his. */
function onlyListed(speaker: string, { works }: Surroundings): WorkMention | null {
  const own = works.by(speaker.split(' ').at(-1) ?? '')
  return works.listed ? onlyOne(own) : null
}

/** What a known work says of the words quoted from it; whoever speaks wrote it, where it doesn't say who did. */
export function fromWork(work: PresentedWork, speaker: string | undefined, { people }: Surroundings): Told {
  const author = work.author ?? (work.own ? people.main?.name : speaker)
  return {
    work: work.title,
    ...(author ? { author: people.full(author) } : {}),
    ...(work.year ? { year: work.year } : {}),
    ...(work.translator ? { translator: work.translator } : {}),
  }
}

function whoSpeaks(found: FoundQuotation, leads: Lead[], around: Surroundings): Speaker | null {
  const [lead, second] = leads
  const inner = inversion(found, around) ?? (found.form === 'split' ? speakerBetween(found, around) : null)
  if (inner) return inner
  if (!lead) return null
  if (found.form !== 'inline' && found.form !== 'split') return spokenBefore(lead, around)
  const trail = trailing(found)
  const before =
    trail && lead.from === trail.from && lead.statement === trail.statement ? null : spokenBefore(lead, around)
  if (before) return before
  const after = trail ? speakerAfter(trail.statement, trail.from, around.people, around.words) : null
  return after ?? (second && second.statement !== lead.statement ? spokenBefore(second, around) : null)
}

/** `« …, disait-il, … »`: the verb stands between the marks. */
function inversion(found: FoundQuotation, { words }: Surroundings): Speaker | null {
  const [part] = found.stretches
  const text = part?.paragraph.text.slice(part.start, Math.min(part.end, part.start + 1500)) ?? ''
  for (const match of text.matchAll(inverted)) {
    if (words.speech.has((match[1] as string).toLowerCase().replace(/^s['’]/u, '')))
      return { pronoun: match[2] as string }
  }
  return null
}

/** `“…,” she said, “…”` */
function speakerBetween(found: FoundQuotation, { people, words }: Surroundings): Speaker | null {
  const part = found.stretches[0] as FoundQuotation['stretches'][number]
  const { statement, from } = partAt(part.paragraph, part.end)
  return speakerAfter(statement, Math.min(statement.text.length, part.end - from + 1), people, words)
}

/** A verb of saying not far before it; or a colon, and then whoever the sentence is about. */
function spokenBefore(lead: Lead, { people, words }: Surroundings): Speaker | null {
  const said = speakerBefore(lead.statement, lead.from, lead.to, people, words)
  if (said) return said
  const text = lead.statement.text.slice(lead.from, lead.to)
  if (!/:[\s—–-]*$/u.test(text)) return null
  const named = people.within(lead.statement, lead.from, lead.to)[0]
  const pronoun = /^(?:\S+\s){0,3}?(he|she|il|elle)\s/iu.exec(text)
  if (pronoun && (!named || lead.from + pronoun.index < named.at))
    return { pronoun: (pronoun[1] as string).toLowerCase() }
  return named ? { name: named.name } : null
}

/** Follows `he` to the first person named in the nearest sentence before, within the section; else whom the text is about. */
function resolve(speaker: Speaker, paragraph: Paragraph, start: number, around: Surroundings): string | undefined {
  const { paragraphs, people, words } = around
  if (speaker.name || speaker.unnamed) return speaker.name
  const index = statementsOf(paragraph, start, start + 1).first
  const before = paragraph.parts.slice(Math.max(0, index - memory), index)
  const above = index === 0 ? (paragraphs[paragraph.index - 1]?.parts.slice(-memory) ?? []) : []
  const own = paragraph.parts[index]
  const subject = own ? subjectOf(own.statement, people, words, start - own.from) : undefined
  if (subject && people.full(subject.name).includes(' ')) return subject.name
  for (const { statement } of [...above, ...before].slice(-memory).reverse()) {
    if (pronounFirst(statement.text, opening) || /^(?:his|her|son|sa|ses)\s/iu.test(statement.text)) break
    const subject = subjectOf(statement, people, words)
    if (subject && people.full(subject.name).includes(' ')) return subject.name
  }
  return isAnother(speaker, around) ? undefined : people.main?.name
}

/** `he` where whom the document is about is `she`. */
function isAnother({ pronoun = '' }: Speaker, { pronoun: subject = '', words: { genders } }: Surroundings): boolean {
  const [said, own] = [genders[pronoun], genders[subject]]
  return said !== undefined && own !== undefined && said !== own
}

/** The person at the head of a sentence, after no more than a phrase of time or place; none when it goes on with `he`. */
function subjectOf(
  statement: Statement,
  people: People,
  words: QuotationWords,
  limit = opening,
): { name: string } | undefined {
  const text = statement.text.slice(0, Math.min(limit, opening))
  return people.within(statement, 0, text.length).find(({ at, end }) => {
    const before = text.slice(0, at)
    if (pronounFirst(text, at)) return false
    if (object.test(before)) return false
    const few = (before.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 5
    return (
      few && !words.accordingTo.test(before) && !/[,;:]\s[^,]*[,;:]/u.test(before) && !/^['’]s/u.test(text.slice(end))
    )
  })
}

/** `Of her friend Nora Dee she said`: not who the sentence is about. */
const object =
  /(?:^|\s)(?:of|about|to|with|for|by|from|her|his|their|de|du|à|avec|pour|par|chez|son|sa|leur)\s(?:\p{Ll}[\p{L}’'-]*,?\s){0,2}$/iu

/** Whether `he` or the like stands near the head of a sentence, before an offset. */
function pronounFirst(text: string, before: number): boolean {
  const match = /^(?:\S+\s){0,5}?(?:he|she|they|il|elle|ils|elles)\s/iu.exec(text.slice(0, before + 1))
  return match !== null && !/\p{Lu}\p{Ll}+\s\p{Lu}/u.test(match[0])
}
