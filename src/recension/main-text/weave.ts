import { announces } from '../../announces.ts'
import type { Witness } from '../../sources/witness.ts'
import type { Chapter, Guest, Item, Paragraph, Run } from '../layout.ts'
import { inTheirOrder, startOf } from './in-their-order.ts'
import { keepsPronouns } from './keeps-pronouns.ts'
import { beginsWithPronoun, countsTime, goesOnFrom, leaning, needs, speaksOfThing, takesUpTime } from './leaning.ts'
import { openingOf } from './opening-of.ts'
import { looksBack, parted, wordsOf } from './parted.ts'
import type { Placed } from './place-runs.ts'
import { insideQuotations } from './quotation-spans.ts'
import { takesUp } from './takes-up.ts'

/** Fewer words than this don't make a paragraph of their own, but those with which a witness opens may from so many on. */
const STRAY = 40
const OPENING = 25
/** From so many words on it is not short. */
const SHORT = 80

/** Brings the runs into the paragraphs of the base text. */
export function weave(chapters: Chapter[], placed: Placed[]): Chapter[] {
  const byParagraph = new Map<Paragraph, Placed[]>()
  for (const one of placed) {
    const list = byParagraph.get(one.slot.paragraph)
    if (list) list.push(one)
    else byParagraph.set(one.slot.paragraph, [one])
  }
  return chapters.map((chapter) => ({ ...chapter, paragraphs: wovenChapter(chapter.paragraphs, byParagraph) }))
}

/** What would come between two paragraphs that belong together comes after them. */
function wovenChapter(paragraphs: Paragraph[], placed: ReadonlyMap<Paragraph, Placed[]>): Paragraph[] {
  const held: Paragraph[] = []
  return paragraphs.flatMap((paragraph, index) => {
    const parts = woven(paragraph, placed.get(paragraph) ?? [])
    const last = paragraph.items.at(-1)
    const end = parts.findIndex(({ items }) => last !== undefined && items.includes(last)) + 1
    if (isTiedTo(paragraph, paragraphs[index + 1])) held.push(...parts.splice(end))
    else parts.splice(end, 0, ...held.splice(0))
    return parts
  })
}

/** The words that introduce a quotation or list and that, its paragraphs, the items of a list, the lines of a talk. */
function isTiedTo(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const opening = next?.items[0]
  if (!next || !opening) return false
  const isAnnounced = endsAnnouncing(paragraph) && paragraph.items.at(-1)?.witness === next.witness
  if (insideQuotations(next.witness).has(opening.statement.id) || isAnnounced) return true
  if (isSpoken(paragraph) && isSpoken(next)) return true
  const goesOn =
    paragraph.form === next.form && paragraph.witness === next.witness && paragraph.section === next.section
  return next.form !== 'prose' && (goesOn || paragraph.items.at(-1)?.statement.text.endsWith(',') === true)
}

/** `— Have you any money?` */
function isSpoken({ items }: Paragraph): boolean {
  return /^[—–]\s/.test(items[0]?.statement.text ?? '')
}

/** What it announces must follow. */
function endsAnnouncing({ items }: Paragraph): boolean {
  return announces(items.at(-1)?.statement.text ?? '')
}

function woven(base: Paragraph, placed: Placed[]): Paragraph[] {
  const guests = placed.map(({ run, slot: { item }, firm }) => {
    const follows = run.beforeNear && base.items[item]?.statement.id === run.before
    return { run, item, firm, follows }
  })
  return parted(base, guests, isInside).flatMap(([part, its]) => wovenPart(part, its))
}

function wovenPart(base: Paragraph, guests: Guest[]): Paragraph[] {
  if (guests.length === 0) return [base]
  const items: Item[] = []
  const [inside, outside] = sides(guests, base)
  let waiting = inside
  base.items.forEach((item, index) => {
    items.push(item)
    const next = base.items[index + 1]
    // Nothing comes between a sentence and one that leans on it, and no date before one that counts from it.
    const leans = next ? leaning(next) : 'matter'
    if (
      waiting.length === 0 ||
      leans === 'matter' ||
      (next && (needs(next, item) || goesOnFrom(next, item) || speaksOfThing(next)))
    )
      return
    const counts = next !== undefined && countsTime(next)
    const goesOn = next !== undefined && takesUpTime(next)
    const mayCome = ({ run }: Guest) =>
      !(counts && run.stated) && (leans === 'no' || isTied(run) || (!goesOn && keepsPronouns(run, next)))
    const due = new Set(dueAt(index, waiting, mayCome))
    waiting = waiting.filter((one) => !due.has(one))
    for (const { run } of inTheirOrder([...due])) items.push(...itemsOf(run))
  })
  const result: Paragraph[] = [{ ...base, items }]
  const runs = inTheirOrder([...waiting, ...outside]).map(({ run }) => run)
  for (const [index, run] of runs.entries()) append(run, runs[index + 1], result)
  return result
}

/** The runs that may come after a sentence; one that must wait holds the later ones of its witness. */
function dueAt(index: number, waiting: Guest[], mayCome: (guest: Guest) => boolean): Guest[] {
  const held = new Set<Witness>()
  return waiting.filter((guest) => {
    if (guest.item > index) return false
    if (!held.has(guest.run.witness) && mayCome(guest)) return true
    held.add(guest.run.witness)
    return false
  })
}

/** What goes between the sentences of a paragraph, and what follows it; one run of a witness does not overtake another. */
function sides(guests: Guest[], base: Paragraph): [inside: Guest[], outside: Guest[]] {
  const inside: Guest[] = []
  const outside: Guest[] = []
  const stayed = new Map<Witness, number>()
  for (const guest of [...guests].sort((a, b) => startOf(a) - startOf(b))) {
    const { run } = guest
    const leansOnBase = isTied(run) || losesItsName(guest, base)
    const fits =
      leansOnBase ||
      (guest.item < (stayed.get(run.witness) ?? Number.POSITIVE_INFINITY) &&
        (isInside(guest) || (isShort(run) && looksBack(guest, base))))
    if (base.form === 'prose' && fits) inside.push(guest)
    else {
      outside.push(guest)
      stayed.set(run.witness, Math.min(guest.item, stayed.get(run.witness) ?? guest.item))
    }
  }
  return [inside, outside]
}

/** It begins with a pronoun, and before the end of the paragraph another person is named. */
function losesItsName({ run, item }: Guest, { items }: Paragraph): boolean {
  const opening = run.paragraphs[0]?.items[0]
  if (!run.beforeNear || !isParagraph(run) || !opening || !beginsWithPronoun(opening)) return false
  const keys = new Set(opening.witness.subject?.keys)
  return items
    .slice(item + 1)
    .some(({ statement }) => statement.names.some(({ kind, key }) => kind === 'person' && !keys.has(key)))
}

/** Goes between the sentences of a paragraph. */
function isInside({ run, firm }: Guest): boolean {
  return isTied(run) || (firm && isStray(run))
}

/** It takes up what the base has just said, in the words of its own witness. */
function isTied(run: Run): boolean {
  return isParagraph(run) && takesUp(run)
}

/** A sentence or two that make no paragraph of their own. */
function isStray(run: Run): boolean {
  return isParagraph(run) && wordsOf(itemsOf(run)) < STRAY
}

/** It may stand in the middle of a paragraph that it does not go on from. */
function isShort(run: Run): boolean {
  return isParagraph(run) && wordsOf(itemsOf(run)) < SHORT
}

function isParagraph({ paragraphs }: Run): boolean {
  return paragraphs.length === 1 && paragraphs[0]?.form === 'prose'
}

/**
 * A run is a paragraph of its own from its first sentence that stands alone; what leans before that ends the paragraph
 * before it. A stray sentence joins its neighbours of the same witness, else the paragraph before it.
 */
function append(run: Run, next: Run | undefined, result: Paragraph[]): void {
  const [first, ...rest] = run.paragraphs
  if (!first) return
  const last = result.at(-1)
  if (first.form !== 'prose' || last?.form !== 'prose' || endsAnnouncing(last))
    result.push({ ...first, items: [...first.items] })
  else {
    const from = first.items.findIndex((item) => leaning(item) === 'no')
    const alone = from < 0 ? [] : first.items.slice(from)
    const opens = openingOf(run) === 'words' && wordsOf(alone) >= OPENING
    const joins =
      !opens && isStray({ ...run, paragraphs: [{ ...first, items: alone }, ...rest] }) && !goesOnWith(run, next)
    const leans = joins ? first.items : first.items.slice(0, from < 0 ? first.items.length : from)
    for (const item of leans) last.items.push(item)
    if (!joins && alone.length > 0) result.push({ ...first, items: alone })
  }
  for (const paragraph of rest) result.push(paragraph)
}

/** Whether the next run leans, so that it will follow this one in its paragraph. */
function goesOnWith(run: Run, next: Run | undefined): boolean {
  const opening = next?.paragraphs[0]?.items[0]
  return next?.witness === run.witness && opening !== undefined && leaning(opening) !== 'no'
}

function itemsOf(run: Run): Item[] {
  return run.paragraphs.flatMap((paragraph) => paragraph.items)
}
