import type { Witness } from '../../sources/witness.ts'
import type { Chapter, Item, Paragraph, Run } from '../layout.ts'
import { beginsWithPronoun, leaning, meansAnother, needs, standsForAnother } from './leaning.ts'
import type { Placed } from './place-runs.ts'

/** Fewer words than this don't make a paragraph of their own. */
const STRAY = 40
/** A paragraph is parted only if so many words of it are left. */
const REST = 80

/** Brings the runs into the paragraphs of the base text. */
export function weave(chapters: Chapter[], placed: Placed[]): Chapter[] {
  const byParagraph = new Map<Paragraph, Placed[]>()
  for (const one of placed) {
    const list = byParagraph.get(one.slot.paragraph)
    if (list) list.push(one)
    else byParagraph.set(one.slot.paragraph, [one])
  }
  return chapters.map((chapter) => ({
    ...chapter,
    paragraphs: chapter.paragraphs.flatMap((paragraph) => woven(paragraph, byParagraph.get(paragraph) ?? [])),
  }))
}

/** A run with the sentence of its paragraph after which it comes. */
interface Guest {
  run: Run
  item: number
  firm: boolean
}

function woven(base: Paragraph, placed: Placed[]): Paragraph[] {
  const guests = placed.map(({ run, slot, firm }) => ({ run, item: slot.item, firm }))
  return parted(base, guests).flatMap(([part, its]) => wovenPart(part, its))
}

/** A long paragraph is parted where a run belongs to its first part, if the rest can begin a paragraph. */
function parted(base: Paragraph, guests: Guest[]): Array<[part: Paragraph, guests: Guest[]]> {
  const outside = guests
    .filter((guest) => !isInside(guest) && (guest.firm || looksBack(guest, base)))
    .sort((a, b) => a.item - b.item)
  for (const { item } of outside) {
    const at = breakAfter(base, item)
    if (at === null) continue
    const head: Paragraph = { ...base, items: base.items.slice(0, at) }
    const tail: Paragraph = { ...base, items: base.items.slice(at) }
    const later = guests.filter((guest) => guest.item >= at).map((guest) => ({ ...guest, item: guest.item - at }))
    return [[head, guests.filter((guest) => guest.item < at)], ...parted(tail, later)]
  }
  return [[base, guests]]
}

/** The first place soon after a sentence where a new paragraph can begin and enough is left on both sides. */
function breakAfter(base: Paragraph, item: number): number | null {
  if (base.form !== 'prose' || base.summary) return null
  for (let at = Math.max(2, item + 1); at <= item + 3 && at <= base.items.length - 2; at++) {
    const next = base.items[at]
    if (next && beginsAnew(next, base.items[at - 1]) && wordsOf(base.items.slice(at)) >= REST) return at
  }
  return null
}

/** After its paragraph a run would tell of a time that the paragraph has left; without a date of its own, that of its place. */
function looksBack({ run, item }: Guest, { items }: Paragraph): boolean {
  const year = run.stated && run.years ? run.years[1] : statedYear(items[item])
  return year !== null && items.slice(item + 1).some((later) => (statedYear(later) ?? 0) > year)
}

function statedYear(item: Item | undefined): number | null {
  const time = item?.statement.time
  return time?.basis === 'stated' ? Math.floor(time.from / 10000) : null
}

function beginsAnew(next: Item, before: Item | undefined): boolean {
  return leaning(next) === 'no' && !(before && needs(next, before))
}

function wovenPart(base: Paragraph, guests: Guest[]): Paragraph[] {
  if (guests.length === 0) return [base]
  const items: Item[] = []
  const [inside, outside] = sides(guests, base)
  let waiting = inside
  base.items.forEach((item, index) => {
    items.push(item)
    const next = base.items[index + 1]
    // Nothing comes between a sentence and one that leans on it; what may follow any sentence waits for the end.
    const leans = next ? leaning(next) : 'matter'
    if (waiting.length === 0 || leans === 'matter' || (next && needs(next, item))) return
    const isDue = (one: Guest) =>
      one.item <= index && (leans === 'no' || isTied(one.run) || keepsPronouns(one.run, next))
    const due = waiting.filter(isDue)
    waiting = waiting.filter((one) => !isDue(one))
    for (const { run } of inTheirOrder(due)) items.push(...itemsOf(run))
  })
  const result: Paragraph[] = [{ ...base, items }]
  const runs = inTheirOrder([...outside, ...waiting]).map(({ run }) => run)
  for (const [index, run] of runs.entries()) append(run, runs[index + 1], result)
  return result
}

/** What goes between the sentences of a paragraph, and what follows it; one run of a witness does not overtake another. */
function sides(guests: Guest[], base: Paragraph): [inside: Guest[], outside: Guest[]] {
  const inside: Guest[] = []
  const outside: Guest[] = []
  const stayed = new Set<Witness>()
  for (const guest of [...guests].sort((a, b) => startOf(a) - startOf(b))) {
    const { run } = guest
    const leansOnBase = isTied(run) || losesItsName(guest, base)
    const fits =
      leansOnBase || (!stayed.has(run.witness) && (isInside(guest) || (isShort(run) && looksBack(guest, base))))
    if (base.form === 'prose' && fits) inside.push(guest)
    else {
      outside.push(guest)
      stayed.add(run.witness)
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

/** Runs that come to the same place keep the order of their witness, and those of several witnesses that of time. */
function inTheirOrder(due: Guest[]): Guest[] {
  const rows = new Map<string, Guest[]>()
  for (const guest of due) rows.set(guest.run.witness.siglum, [...(rows.get(guest.run.witness.siglum) ?? []), guest])
  const heads = [...rows.values()].map((row) => withTimes(row.sort((a, b) => startOf(a) - startOf(b))))
  const order: Guest[] = []
  while (order.length < due.length) {
    const next = heads.reduce((a, b) => ((b[0]?.when ?? LAST) < (a[0]?.when ?? LAST) ? b : a))
    const first = next.shift()
    if (!first) break
    order.push(first.guest)
  }
  return order
}

const LAST = Number.POSITIVE_INFINITY

/** A run without a date of its own is told at the time of the one before it. */
function withTimes(row: Guest[]): Array<{ guest: Guest; when: number }> {
  let when = Number.NEGATIVE_INFINITY
  return row.map((guest) => {
    const { years, stated } = guest.run
    if (years && stated) when = Math.max(when, years[0])
    return { guest, when }
  })
}

function startOf({ run }: Guest): number {
  return run.paragraphs[0]?.items[0]?.statement.place.start ?? 0
}

/** Goes between the sentences of a paragraph. */
function isInside({ run, firm }: Guest): boolean {
  return isTied(run) || (firm && isStray(run))
}

/** It takes up what the base has just said, in the words of its own witness. */
function isTied(run: Run): boolean {
  const opening = run.paragraphs[0]?.items[0]
  return run.beforeNear && run.paragraphs.length === 1 && opening !== undefined && takesUp(opening)
}

function takesUp(opening: Item): boolean {
  return leaning(opening) === 'matter' || standsForAnother(opening) || meansAnother(opening)
}

/** A pronoun in the sentence after it still means whom it meant before: it names nobody, or only the subject, who is meant. */
function keepsPronouns(run: Run, next: Item | undefined): boolean {
  const meant = next && !standsForAnother(next) && !meansAnother(next) ? next.witness.subject?.keys : []
  return itemsOf(run).every(({ statement }) =>
    statement.names.every(({ kind, key }) => kind !== 'person' || meant?.includes(key)),
  )
}

/** A sentence or two that make no paragraph of their own. */
function isStray(run: Run): boolean {
  return isParagraph(run) && wordsOf(itemsOf(run)) < STRAY
}

/** It may stand in the middle of a paragraph that it does not go on from. */
function isShort(run: Run): boolean {
  return isParagraph(run) && wordsOf(itemsOf(run)) < REST
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
  if (first.form !== 'prose' || last?.form !== 'prose') result.push({ ...first, items: [...first.items] })
  else {
    const from = first.items.findIndex((item) => leaning(item) === 'no')
    const alone = from < 0 ? [] : first.items.slice(from)
    const joins = isStray({ ...run, paragraphs: [{ ...first, items: alone }, ...rest] }) && !goesOnWith(run, next)
    const leans = joins ? first.items : first.items.slice(0, from < 0 ? first.items.length : from)
    last.items.push(...leans)
    if (!joins && alone.length > 0) result.push({ ...first, items: alone })
  }
  result.push(...rest)
}

/** Whether the next run leans, so that it will follow this one in its paragraph. */
function goesOnWith(run: Run, next: Run | undefined): boolean {
  const opening = next?.paragraphs[0]?.items[0]
  return next?.witness === run.witness && opening !== undefined && leaning(opening) !== 'no'
}

function itemsOf(run: Run): Item[] {
  return run.paragraphs.flatMap((paragraph) => paragraph.items)
}

function wordsOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + item.statement.text.split(' ').length, 0)
}
