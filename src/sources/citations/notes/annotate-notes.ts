import { report } from '../../../messages/report.ts'
import type { Citation } from '../../citation.ts'
import type { Passage, Place, SourceNote, Witness } from '../../witness.ts'
import { listedReferences } from '../lists/listed-references.ts'
import { alternatives, pageNumbers } from '../patterns.ts'
import { mainPerson } from '../people/main-person.ts'
import { workName } from '../work-name.ts'
import { isPaperFirst } from './is-paper-first.ts'
import { isPointer } from './is-pointer.ts'
import { namesHolding } from './names-holding.ts'
import { type BoundMark, noteMarks } from './note-marks.ts'
import { type ResolvedReference, resolveReferences } from './resolve-references.ts'
import { mostRead, splitNotes } from './split-notes.ts'

/** The witness with its notes read: text, citations with short forms resolved, and the places where they are called. */
export function annotateNotes(witness: Witness): Witness {
  const passages = witness.passages.filter((passage) => passage.type === 'note')
  const texts = passages.map(noteText)
  const split = splitNotes(witness.file, texts)
  if (texts.length > mostRead)
    report(witness.file, 'no-crowded-notes', {
      reason: `Of ${texts.length} notes the first ${mostRead} are looked into for works`,
    })
  const references = resolveReferences(split, listedReferences(witness), mainPerson(witness)?.name, texts).map(
    (found, at) => (isPaperFirst(found, texts[at] ?? '') ? found.filter(({ beside }) => !beside) : found),
  )
  const told = withAntecedents(texts, references)
  const bound = noteMarks(witness, passages)
  const marks = passages.map((): Place[] => [])
  for (const { mark, note } of bound) marks[note]?.push(mark.place)
  const notes = passages.map((passage, at) => ({
    label: passage.label ?? '',
    place: passage.place,
    text: told[at] as string,
    citations: (references[at] ?? []).map((reference) => citation(reference, passage.label ?? '')),
    marks: marks[at] ?? [],
  }))
  const source = String(witness.file)
  const begins = passages.map(({ text, label = '', place: { start } }) => {
    const isDefined = /\]:[ \t]{0,8}$/.test(source.slice(Math.max(0, start - 10), start))
    return isDefined || text.replace(/^[\s[(^]+/u, '').startsWith(label)
  })
  reportUnbound(witness, notes, bound, begins)
  return { ...witness, notes }
}

/**
 * `Ibid., endorsement of 30 May` behind a paper that is no work: the paper, then what is added; `Letter to Bee, 3 June 1911,
 * ibid., 14 Z 5`: where that paper is kept.
 */
function withAntecedents(texts: string[], references: ResolvedReference[][]): string[] {
  let paper = ''
  let keeper: string | undefined
  return texts.map((own, at) => {
    const again = /^ibid(?:em)?\.?[\s,]*/iu.exec(own)
    const isWork = references[at]?.some(({ title, author }) => title ?? author)
    if (!again) {
      const told = isWork ? own : own.replace(/(?<=,\s)ibid(?:em)?\.?(?=,\s)/iu, (word) => keeper ?? word)
      paper = withoutPointers(told)
      if (!isWork) keeper = keeperOf(paper) ?? keeper
      return told
    }
    if (!paper || isWork) return own
    const added = own.slice(again[0].length)
    const kept = pageAtEnd.test(added) ? paper.replace(pageAtEnd, '') : paper
    return `${kept}${added ? `, ${added}` : '.'}`
  })
}

/** `Fen Papers, Ledger A` of `Fen Papers, Ledger A. For the mill see Bee, Two Roads.` */
function withoutPointers(note: string): string {
  const sentences = note.split(/(?<=[\p{Ll}\d])\.\s+(?=\p{Lu})/u)
  const pointer = sentences.findIndex((one, at) => at > 0 && isPointer(one))
  const own = pointer > 0 ? sentences.slice(0, pointer).join('. ') : note
  return own.replace(/[\s.]+$/u, '')
}

const pageAtEnd = new RegExp(`(?:^|,\\s)${alternatives('page')}\\s?(?:${pageNumbers})[\\s.;]*$`, 'iu')

/** `archives municipales de Fen` of `Letter to Bee, archives municipales de Fen, 14 Z 3`. */
function keeperOf(paper: string): string | undefined {
  return paper.split(/[,;]\s+/u).find(namesHolding)
}

/** The words of a note without its number and the arrows that lead back to the text. */
function noteText(passage: Passage): string {
  const label = (passage.label ?? '').replace(/[\\^$*+?.()[\]{}|]/g, '\\$&')
  const told = passage.statements.map(({ text }) => text).join(' ')
  return told
    .replace(/^\[([^[\]]*)\]?$/u, '$1')
    .replace(
      new RegExp(
        `^(?:[•*]\\s*)?(?:footnote |note )?(?:\\[\\^?|\\()?${label}(?!\\d)(?:\\]:?|\\)|[.:)–-])?(?:\\s*[.)])?\\s*`,
        'u',
      ),
      '',
    )
    .replace(/^(?:[\^↑↩]\s*(?:[a-z](?:,| et| and)?\s(?=[a-z](?:,|\s)|\p{Lu}))*)+/u, '')
    .replace(/^[¹²³⁰⁴-⁹]{1,3}\s*/u, '')
    .replace(/\s*[↑↩]\uFE0E?$/u, '')
    .replace(/<[^>]{0,300}>/gu, '')
    .trim()
}

function citation(reference: ResolvedReference, note: string): Citation {
  const { author, translator, editor, publisher, publisherPlace, pages, url, resolved } = reference
  const fields = {
    speaker: reference.speaker,
    paper: reference.paper,
    author,
    work: workName(reference),
    translator,
    editor,
    publisher,
    publisherPlace,
    year: reference.year,
    pages,
    url,
    resolved,
  }
  const told = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(told), via: 'note', note }
}

/** A paragraph that goes on with the note above it needs no mark; one that begins with the same number again does. */
function reportUnbound(witness: Witness, notes: SourceNote[], bound: BoundMark[], begins: boolean[]): void {
  const called = new Set(notes.flatMap(({ label, marks }) => (marks.length > 0 ? [label] : [])))
  for (const [i, note] of notes.entries()) {
    const goesOn = note.label === notes[i - 1]?.label && !begins[i]
    if (note.marks.length > 0 || note.label === '' || goesOn) continue
    const fault = called.has(note.label)
      ? `Another note with the number \`${note.label}\` is called in place of this`
      : `No mark in the text calls note \`${note.label}\``
    report(witness.file, 'no-note-without-mark', {
      reason: `${fault}: \`${opening(note.text)}\``,
      where: offsets(note.place),
    })
  }
  for (const { mark, note } of bound) {
    if (note >= 0) continue
    report(witness.file, 'no-mark-without-note', {
      reason: `The mark \`${mark.label}\` has no note`,
      where: offsets(mark.place),
    })
  }
}

function offsets({ start, end }: Place): { start: number; end: number } {
  return { start, end }
}

function opening(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
