import type { BookConfig } from '../../config/config.ts'
import type { Citation } from '../../sources/citation.ts'
import type { Quotation, QuotationId, Siglum, SourceNote, Witness } from '../../sources/witness.ts'
import { type CitedItem, styledNotes } from '../bibliography/citation-engine.ts'
import { citedItem, type FindWork, workFinder } from '../bibliography/cited-item.ts'
import { samePerson } from '../bibliography/person-names.ts'
import { printable } from '../bibliography/printable.ts'
import type { CitationWording } from '../bibliography/wording/citation-wording.ts'
import { citationWording } from '../bibliography/wording/index.ts'
import type { CslItem, Work } from '../recension.ts'
import { wordingOf } from '../wording/index.ts'
import type { DateWording } from '../wording/wording.ts'
import { displayDate } from '../writing/display-date.ts'
import { escapeInline } from '../writing/escape.ts'
import { calledNote } from './called-note.ts'
import { type Sourced, sourcedElsewhere } from './sourced-elsewhere.ts'

/** A quotation as it is printed, with the witness that brings it. */
export interface PrintedQuotation {
  quotation: Quotation
  siglum: Siglum
  /** It stands in a note, which names the witness. */
  inNote?: boolean
}

/**
 * The Markdown of every quotation's note, by the quotation's id.
 *
 * `chapters` are the printed quotations chapter by chapter, in the order of the text: the first citation of a work in a
 * chapter is full, later ones are short. `citationNotes([[{ quotation, siglum }]], works, witnesses, config).get(quotation.id)`
 * is e.g. `Anna Bee, *Two Roads* (London: Cape, 1950), 12. In B.`
 */
export function citationNotes(
  chapters: PrintedQuotation[][],
  works: Work[],
  witnesses: Witness[],
  config: BookConfig,
): Map<QuotationId, string> {
  const setting: Setting = {
    find: workFinder(works.filter(({ csl }) => csl.type !== 'periodical')),
    works,
    witnesses: new Map(witnesses.map((one) => [one.siglum, one])),
    words: citationWording(config.language),
    dates: wordingOf(config.language).dates,
  }
  const elsewhere = sourcedElsewhere(witnesses)
  const drafts = chapters.map((chapter) =>
    chapter.map(
      (printed) =>
        (printed.inNote ? undefined : draftElsewhere(printed, elsewhere, setting)) ?? draft(printed, setting),
    ),
  )
  const items = new Map(drafts.flat().flatMap((one) => one.items.map((item) => [item.id, item])))
  if (items.size === 0) return new Map(drafts.flat().map((one) => [one.id, finished(one, '')]))
  const cited = drafts.map((chapter) => chapter.filter((one) => one.cluster.length > 0))
  const clusters = cited.map((chapter) => chapter.map((one) => one.cluster))
  const styled = styledNotes([...items.values()], clusters, config.citationStyle, config.language)
  const texts = new Map(cited.flatMap((chapter, at) => chapter.map((one, index) => [one, styled[at]?.[index] ?? ''])))
  return new Map(drafts.flat().map((one) => [one.id, finished(one, texts.get(one) ?? '')]))
}

interface Setting {
  find: FindWork
  works: Work[]
  witnesses: Map<Siglum, Witness>
  words: CitationWording
  dates: DateWording
}

/** A note before the style has written it. */
interface Draft {
  id: QuotationId
  items: CslItem[]
  cluster: CitedItem[]
  /** Markdown before the citation and sentences after it. */
  lead: string
  tail: string[]
}

/** The note by what another witness says of the same words. */
function draftElsewhere(
  { quotation, siglum }: PrintedQuotation,
  elsewhere: ReadonlyMap<QuotationId, Sourced>,
  setting: Setting,
): Draft | undefined {
  const other = elsewhere.get(quotation.id)
  if (!other) return undefined
  const { letter, speaker } = quotation.citation
  const { note: _note, ...found } = other.quotation.citation
  const citation = { ...found, ...(letter && speaker ? { letter, speaker } : {}) }
  const { tail, ...told } = draft({ quotation: { ...other.quotation, citation }, siglum: other.siglum }, setting)
  const { words } = setting
  const kept = tail.filter((one) => one !== words.inWitness(other.siglum))
  return { ...told, id: quotation.id, tail: [...kept, words.inWitness(siglum), words.sourceIn(other.siglum)] }
}

function draft(printed: PrintedQuotation, setting: Setting): Draft {
  const { quotation, siglum, inNote } = printed
  const { citation } = quotation
  const witness = setting.witnesses.get(siglum)
  const note = citation.note === undefined ? undefined : calledNote(witness, quotation, citation.note)
  const cited = citationsOf(citation, note).filter((one) => isPublished(one, note, setting.find))
  if (cited.length === 0) return documentDraft(printed, note, setting)
  const items = cited.map((one) => citedItem(one, setting.find(one)))
  const cluster = items.map((item, at) =>
    clusterItem(item, cited[at] as Citation, at === 0 ? speakerPrefix(citation, item, setting) : ''),
  )
  const told = citation.toldWork ? [setting.words.told(siglum, `*${escapeInline(citation.toldWork)}*`)] : []
  const rest = note && leavesOut(note) ? [setting.words.note(escapeInline(note.text))] : []
  return {
    id: quotation.id,
    items,
    cluster,
    lead: '',
    tail: [...rest, ...told, ...(inNote ? [] : [setting.words.inWitness(siglum)])],
  }
}

/** A letter, an interview or a newspaper of a day is told best in the words of the source's own note. */
function isPublished(citation: Citation, note: SourceNote | undefined, find: FindWork): boolean {
  return note === undefined || citation.publisher !== undefined || find(citation) !== undefined
}

/** The work of the quotation first, then what else its note cites. */
function citationsOf(citation: Citation, note: SourceNote | undefined): Citation[] {
  const named = (one: Citation): boolean => Boolean(one.work ?? one.url)
  const others = (note?.citations ?? []).filter(
    (one) => named(one) && (one.work !== citation.work || one.pages !== citation.pages),
  )
  return named(citation) ? [citation, ...others] : others
}

function clusterItem(item: CslItem, citation: Citation, prefix: string): CitedItem {
  const numbered = /^[\divxlc]/iu.test(citation.pages ?? '') && !/\p{L}{4}/u.test(citation.pages ?? '')
  return {
    id: item.id,
    ...(citation.pages && numbered ? { locator: citation.pages, label: 'page' } : {}),
    ...(citation.pages && !numbered ? { suffix: `, ${citation.pages}` } : {}),
    ...(prefix ? { prefix } : {}),
  }
}

/** Whoever speaks is named when the author of the work is somebody else. */
function speakerPrefix(citation: Citation, item: CslItem, setting: Setting): string {
  const { speaker, paper } = citation
  const { words } = setting
  if (paper) return words.quotedIn(paper)
  if (!speaker) return ''
  const authors = [...(item.author ?? []), ...(item.author ? [] : (item.editor ?? []))].map(
    (name) => name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`.trim(),
  )
  const isAuthor = authors.some((author) => samePerson(author, speaker) || author.split(' ')[0] === speaker)
  return isAuthor ? '' : words.quotedIn(letterText(citation, setting) ?? speaker)
}

/** `Anna Bee to Carl Dee, 3 May 1891`, where both are known, or the one and the day. */
function letterText({ speaker, letter }: Citation, { words, dates }: Setting): string | undefined {
  if (!speaker || !letter) return undefined
  return words.letter(speaker, letter.to, letter.date && displayDate(letter.date, dates))
}

/** No work is told: the note gives the words of the source's note, or names the document. */
function documentDraft(printed: PrintedQuotation, note: SourceNote | undefined, setting: Setting): Draft {
  const { quotation, siglum, inNote } = printed
  const { works, witnesses, words } = setting
  const { speaker, pages, asWritten } = quotation.citation
  const base = { id: quotation.id, items: [] as CslItem[], cluster: [] as CitedItem[] }
  const text = note?.text || asWritten
  const letter = letterText(quotation.citation, setting)
  const brought = inNote ? [] : [words.inWitness(siglum)]
  if (text) {
    const family = nameIn(speaker)
    const named = letter && !text.includes(nameIn(quotation.citation.letter?.to)) ? letter : speaker
    const who = named && (named === letter || !text.includes(family)) ? `${escapeInline(named)}. ` : ''
    const where = pages && !text.includes(pages) ? `, ${escapeInline(pages)}` : ''
    const told = where ? text.replace(/[\s.]+$/u, '') : text
    return { ...base, lead: `${who}${escapeInline(told)}${where}`, tail: brought }
  }
  if (letter) return { ...base, lead: escapeInline(letter), tail: brought }
  if (inNote) return { ...base, lead: '', tail: [] }
  const source = works.find((work) => work.siglum === siglum)?.csl ?? {
    id: `source ${siglum}`,
    type: 'document',
    title: witnesses.get(siglum)?.about.title ?? siglum,
  }
  const prefix = speaker ? words.quotedIn(speaker) : ''
  const suffix = `${pages ? `, ${pages}` : ''} (${siglum})`
  return {
    ...base,
    items: [printable(source)],
    cluster: [{ id: source.id, suffix, ...(prefix ? { prefix } : {}) }],
    lead: '',
    tail: [],
  }
}

/** The last word of a name. */
function nameIn(name = ''): string {
  return name.split(' ').at(-1) ?? ''
}

/** Whether a note says more than its citations: six words or more that stand in none of their fields. */
function leavesOut(note: SourceNote): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const told = new Set(note.citations.flatMap((one) => Object.values(one)).flatMap((value) => wordsOf(String(value))))
  if (note.citations.some((one) => one.resolved)) return wordsOf(note.text).length > 24
  return wordsOf(note.text).filter((word) => word.length > 3 && !told.has(word)).length >= 6
}

function finished({ lead, tail }: Draft, cited: string): string {
  return [lead + cited, ...tail].filter(Boolean).map(sentence).join(' ')
}

/** Ends in a full stop. */
function sentence(text: string): string {
  return /[.!?…](?:[”»"’)*_\]]|\\\])*$/u.test(text) ? text : `${text}.`
}
