import type { Guest, Item, Paragraph } from '../layout.ts'
import { countsTime, goesOnWithSubject, leaning, needs, speaksOfThing } from './leaning.ts'
import { toldTime } from './told-time.ts'

/** A paragraph is parted only if so many words of it are left; for a memory that is set off, fewer. */
const REST = 80
const SET_OFF = 30

/**
 * A long paragraph is parted where a run belongs to its first part, if the rest can begin a paragraph; not for what goes
 * between its sentences.
 */
export function parted(
  base: Paragraph,
  guests: Guest[],
  isInside: (guest: Guest) => boolean,
): Array<[part: Paragraph, guests: Guest[]]> {
  const outside = guests
    .filter((guest) => !isInside(guest) && (guest.firm || looksBack(guest, base)))
    .sort((a, b) => a.item - b.item)
  for (const { item, run } of outside) {
    const at = breakAfter(base, item, run.paragraphs[0]?.testimony)
    if (at === null) continue
    const head: Paragraph = { ...base, items: base.items.slice(0, at) }
    const tail: Paragraph = { ...base, items: base.items.slice(at) }
    const later = guests.filter((guest) => guest.item >= at).map((guest) => ({ ...guest, item: guest.item - at }))
    return [[head, guests.filter((guest) => guest.item < at)], ...parted(tail, later, isInside)]
  }
  return [[base, guests]]
}

/** The first place soon after a sentence where a new paragraph can begin and enough is left on both sides. */
function breakAfter(base: Paragraph, item: number, testimony?: true): number | null {
  if (base.form !== 'prose' || base.summary) return null
  for (let at = Math.max(2, item + 1); at <= item + 3 && at <= base.items.length - 2; at++) {
    const next = base.items[at]
    if (wordsOf(base.items.slice(at)) < (testimony ? SET_OFF : REST)) return null
    if (next && beginsAnew(next, base.items[at - 1], testimony)) return at
  }
  return null
}

/** After its paragraph a run would tell of a time that the paragraph has left; without a date of its own, that of its place. */
export function looksBack({ run, item }: Guest, { items }: Paragraph): boolean {
  const year = run.stated && run.years ? run.years[1] : yearOf(items[item])
  return items.slice(item + 1).some((later) => (statedYear(later) ?? 0) > year)
}

/** The year stated in a sentence; before all dates where none has been stated yet. */
function yearOf(item: Item | undefined): number {
  return statedYear(item) ?? (item?.statement.time ? Number.POSITIVE_INFINITY : 0)
}

function statedYear(item: Item | undefined): number | null {
  const time = item && toldTime(item.statement, item.witness)
  return time ? Math.floor(time.from / 10000) : null
}

/** Behind a memory that is set off the text goes on with the subject's pronoun too. */
function beginsAnew(next: Item, before: Item | undefined, testimony?: true): boolean {
  const begins = leaning(next) === 'no' || (testimony && goesOnWithSubject(next))
  return begins === true && !countsTime(next) && !speaksOfThing(next) && !(before && needs(next, before))
}

/** The words of some sentences, counted. */
export function wordsOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + item.statement.text.split(' ').length, 0)
}
