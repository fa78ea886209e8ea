import type { Citation, Statement, WorkMention } from '../witness.ts'
import { attribution } from './attribution.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { inlineReference } from './inline-reference.ts'
import type { KnownWorks } from './known-works.ts'
import type { OwnWorks } from './own-works.ts'
import type { Paragraph } from './paragraph.ts'
import { statementsOf } from './paragraph.ts'
import type { People } from './people.ts'
import { type Speaker, speakerAfter, speakerBefore } from './speaker.ts'
import { toldWork } from './told-work.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** What the words around a quotation say of its source. */
export type Told = Omit<Citation, 'via' | 'note' | 'resolved'>

export interface Surroundings {
  paragraphs: Paragraph[]
  people: People
  works: KnownWorks
  own: OwnWorks
  words: QuotationWords
}

/** A stretch of a statement beside a quotation. */
interface Lead {
  statement: Statement
  from: number
  to: number
}

/** How far back, in statements, a pronoun is followed. */
const memory = 3

/** How many characters before a quotation may introduce it, and how many at the head of a sentence hold its subject. */
const reach = 400
const opening = 240

/** Reads the sentence around a quotation, the sentence that introduces it, and the line that names its author. */
export function toldSource(found: FoundQuotation, around: Surroundings): Told {
  const first = found.stretches[0] as FoundQuotation['stretches'][number]
  const last = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const at = first.paragraph.index
  const named = attribution(around.paragraphs[last.paragraph.index + 1]?.passage)
  const bracketed = inlineReference(
    last.paragraph.text.slice(found.after, found.after + 140),
    first.paragraph.text.slice(Math.max(0, found.before - 300), found.before),
    around.works,
  )
  const leads =
    found.form === 'inline' || found.form === 'split' ? besideLeads(found, around, at) : displayLeads(around, at)
  const speaker = named?.speaker ? { name: named.speaker } : whoSpeaks(found, leads, around)
  const work = leads
    .map((lead) => toldWork(lead.statement, lead.from, lead.to, around.works, around.own, around.words))
    .find((one) => one !== null)
  const who = speaker ? resolve(speaker, first.paragraph, first.start, around) : undefined
  return {
    ...(who ? { speaker: around.people.full(who) } : {}),
    ...(work ? fromWork(work, who, around) : {}),
    ...named,
    ...bracketed,
  }
}

function fromWork(work: WorkMention, speaker: string | undefined, { people }: Surroundings): Told {
  const author = work.author ?? (work.own ? people.main?.name : speaker)
  return {
    work: work.title,
    ...(author ? { author: people.full(author) } : {}),
    ...(work.year ? { year: work.year } : {}),
    ...(work.translator ? { translator: work.translator } : {}),
  }
}

function partAt(paragraph: Paragraph, at: number): Paragraph['parts'][number] {
  return paragraph.parts[statementsOf(paragraph, at, at + 1).first] as Paragraph['parts'][number]
}

/** For words in running text: their own sentence up to them, then the rest of it, then the sentence that ends in a colon. */
function besideLeads(found: FoundQuotation, around: Surroundings, at: number): Lead[] {
  const { paragraph, start } = found.stretches[0] as FoundQuotation['stretches'][number]
  const index = statementsOf(paragraph, start, start + 1).first
  const part = paragraph.parts[index] as Paragraph['parts'][number]
  const leads: Lead[] = []
  const to = Math.max(0, Math.min(found.before, part.to) - part.from)
  const from = leadStart(part.statement.text, to)
  if (/\p{L}/u.test(part.statement.text.slice(from, to))) leads.push({ statement: part.statement, from, to })
  const trail = trailing(found)
  if (trail) leads.push(trail)
  const before = paragraph.parts[index - 1] ?? around.paragraphs[at - 1]?.parts.at(-1)
  if (leads.length < 1 + (trail ? 1 : 0) && before?.statement.text.trimEnd().endsWith(':'))
    leads.push(tail(before.statement))
  return leads
}

/** Words before an earlier quotation of the same sentence introduce that one; and words far off introduce nothing. */
function leadStart(text: string, to: number): number {
  const from = Math.max(0, to - reach)
  const near = text.slice(from, Math.max(from, to - 1))
  return from + Math.max(near.lastIndexOf('”'), near.lastIndexOf('»'), -1) + 1
}

/** The end of a sentence that introduces what follows it. */
function tail(statement: Statement): Lead {
  const to = statement.text.length
  return { statement, from: Math.max(0, to - reach), to }
}

function trailing(found: FoundQuotation): Lead | null {
  const { paragraph, end } = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const part = paragraph.parts[statementsOf(paragraph, end - 1, end).first] as Paragraph['parts'][number]
  const from = found.after - part.from
  if (from >= part.statement.text.length) return followingSentence(paragraph, found)
  const rest = /^[^“«„"]{0,200}/u.exec(part.statement.text.slice(from, from + 200))?.[0] ?? ''
  return /\p{L}/u.test(rest) ? { statement: part.statement, from, to: from + rest.length } : null
}

/** `“Stop!” he said.` may be cut after the mark. */
function followingSentence(paragraph: Paragraph, found: FoundQuotation): Lead | null {
  const next = paragraph.parts[statementsOf(paragraph, found.after - 1, found.after).first + 1]
  if (!next || !/^\p{Ll}/u.test(next.statement.text)) return null
  return { statement: next.statement, from: 0, to: Math.min(120, next.statement.text.length) }
}

/** For a displayed quotation: the last two sentences of the prose above it, the nearer first. */
function displayLeads({ paragraphs }: Surroundings, at: number): Lead[] {
  let above = at - 1
  while (above >= 0 && above >= at - 3 && paragraphs[above]?.passage.type !== 'narrative') {
    if (paragraphs[above]?.passage.type === 'heading') return []
    above -= 1
  }
  const prose = paragraphs[above]
  if (prose?.passage.type !== 'narrative') return []
  return prose.parts
    .slice(-2)
    .reverse()
    .map(({ statement }) => tail(statement))
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
  for (const match of text.matchAll(/,\s((?:s['’])?\p{L}+)-(?:t-)?(?:il|elle|ils|elles)[,.\s]/gu)) {
    if (words.speech.has((match[1] as string).toLowerCase().replace(/^s['’]/u, ''))) return { pronoun: true }
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
  if (!/:\s*$/u.test(text)) return null
  const named = people.within(lead.statement, lead.from, lead.to)[0]
  const pronoun = /^(?:\S+\s){0,3}?(he|she|il|elle)\s/iu.exec(text)
  if (pronoun && (!named || lead.from + pronoun.index < named.at)) return { pronoun: true }
  return named ? { name: named.name } : null
}

/** Follows `he` to the first person named in the nearest sentence before, within the section; else whom the text is about. */
function resolve(speaker: Speaker, paragraph: Paragraph, start: number, around: Surroundings): string | undefined {
  const { paragraphs, people, words } = around
  if (speaker.name) return speaker.name
  const index = statementsOf(paragraph, start, start + 1).first
  const before = paragraph.parts.slice(Math.max(0, index - memory), index)
  const above = index === 0 ? (paragraphs[paragraph.index - 1]?.parts.slice(-memory) ?? []) : []
  const own = paragraph.parts[index]
  const subject = own ? subjectOf(own.statement, people, words, start - own.from) : undefined
  if (subject && people.full(subject.name).includes(' ')) return subject.name
  for (const { statement } of [...above, ...before].slice(-memory).reverse()) {
    if (pronounFirst(statement.text, opening)) break
    const subject = subjectOf(statement, people, words)
    if (subject && people.full(subject.name).includes(' ')) return subject.name
  }
  return people.main?.name
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
  /(?:^|\s)(?:of|about|to|with|for|by|from|her|his|their|de|du|à|avec|pour|par|chez|son|sa|leur)\s(?:\p{Ll}[\p{L}’'-]*\s){0,2}$/iu

/** Whether `he` or the like stands near the head of a sentence, before an offset. */
function pronounFirst(text: string, before: number): boolean {
  const match = /^(?:\S+\s){0,5}?(?:he|she|they|il|elle|ils|elles)\s/iu.exec(text.slice(0, before + 1))
  return match !== null && !/\p{Lu}\p{Ll}+\s\p{Lu}/u.test(match[0])
}
