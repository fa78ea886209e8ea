import { kinWords } from '../../kin/index.ts'
import type { Letter } from '../citation.ts'
import type { DateMention } from '../mention.ts'
import type { FoundQuotation } from './find-quotations.ts'
import type { Lead } from './leads.ts'
import type { Surroundings } from './told-source.ts'

/** A letter as the words around a quotation tell of it; `answers` the one quoted before, `from` is whom they begin with. */
export interface ToldLetter extends Letter {
  answers?: true
  from?: string
}

/** Letters between the words for a letter and whom it is to, and between them and its date. */
const near = 100
/** Words that a line of a letter has which is no sentence: its date, who signs it. */
const shortLine = 9

/**
 * To whom and when a letter was written that the words before a quotation take it from, or null.
 *
 * `On 3 May 1891 Ada Bee wrote to her brother, Carl Bee: “` gives `to Carl Bee`, `1891-05-03`.
 */
export function toldLetter(found: FoundQuotation, leads: Lead[], around: Surroundings): ToldLetter | null {
  const { words } = around
  const isSigned = signatureOf(found) !== undefined
  const written = dateline(found)
  const [last] = leads
  if (last && words.answers.test(textOf(last))) return { answers: true, ...dated(written) }
  for (const lead of leads) {
    const text = textOf(lead)
    const anchors = [...text.matchAll(words.lettered), ...(isSigned ? text.matchAll(words.sent) : [])]
    for (const anchor of anchors.toReversed()) {
      const at = lead.from + anchor.index + anchor[0].length
      const to = recipient(lead, at, around)
      const date = written ?? dateBeside(lead, lead.from + anchor.index, at)
      if (to) return { to, ...dated(date), ...writer(lead, lead.from + anchor.index, to, around) }
    }
    if (!words.letter.test(text)) continue
    const to = meant(lead, around)
    const date = written ?? dateBeside(lead, lead.to, lead.to)
    if (to || date) return { ...(to ? { to } : {}), ...dated(date) }
  }
  return null
}

/** Who signs a displayed letter: `B. BEE.` below its last paragraph. */
export function signatureOf({ stretches }: FoundQuotation): string | undefined {
  const last = stretches.at(-1)
  if (!last || stretches.length < 2) return undefined
  const line = last.paragraph.text.slice(last.start, last.end)
  const name = /^["“«]?(\p{Lu}[\p{Lu}’'-]*\.?(?:\s\p{Lu}[\p{Lu}’'-]*\.?){1,3})(?=[,.]|$)/u.exec(line)?.[1]
  if (name === undefined || line.split(' ').length > shortLine) return undefined
  return name
    .replace(/(\p{Lu})(\p{Lu}[\p{Lu}\p{M}]*)/gu, (_, head: string, rest: string) => head + rest.toLowerCase())
    .replace(/(\p{Ll})\.$/u, '$1')
}

function textOf({ statement, from, to }: Lead): string {
  return statement.text.slice(from, to)
}

function dated(date: string | undefined): Pick<Letter, 'date'> {
  return date ? { date } : {}
}

/** `to Carl Bee` of `to her old teacher, Carl Bee`; `to the painter Carl Bee`; `to her sister`. */
function recipient(lead: Lead, at: number, { people, words }: Surroundings): string | undefined {
  const text = lead.statement.text.slice(at, lead.to)
  const before = words.to.exec(textOf({ ...lead, to: at }))?.[1] ?? words.plainTo
  const named = people.within(lead.statement, at, Math.min(lead.to, at + near))[0]
  const between = named ? lead.statement.text.slice(at, named.at) : undefined
  if (named && between !== undefined && /^(?:[\p{Ll}’'-]+,?\s|\p{Lu}\p{Ll}{0,3}\.?\s){0,6}$/u.test(between)) {
    const isOwned = words.possessives.has(between.split(' ')[0] ?? '')
    const isApposed = between.includes(',') || (isOwned && named.name.includes(' '))
    return `${isApposed ? words.plainTo : before}${isApposed ? '' : between}${people.full(named.name)}`
  }
  const [own = '', ...rest] = /^[\p{Ll}’'-]+(?:\s[\p{Ll}-]+){1,2}/u.exec(text)?.[0].split(' ') ?? []
  const kin = rest.findIndex((word) => kinWords[word] !== undefined)
  return words.possessives.has(own) && kin >= 0 ? `${before}${[own, ...rest.slice(0, kin + 1)].join(' ')}` : undefined
}

/** `Moved by Carl Bee's book, Ada Dee sent him her own with a letter`: the only other who is named before `him`. */
function meant(lead: Lead, { people, words }: Surroundings): string | undefined {
  const pronoun = words.toPronoun.exec(textOf(lead))
  if (!pronoun) return undefined
  const named = people
    .within(lead.statement, lead.from, lead.from + pronoun.index)
    .map(({ name }) => people.full(name))
    .slice(0, -1)
  return new Set(named).size === 1 ? `${words.plainTo}${named[0]}` : undefined
}

/** Whom the sentence begins with, unless the letter is to them. */
function writer(lead: Lead, at: number, to: string, { people }: Surroundings): Pick<ToldLetter, 'from'> {
  const [first] = people.within(lead.statement, lead.from, at)
  return first && !to.endsWith(people.full(first.name)) ? { from: people.full(first.name) } : {}
}

/** The date that stands nearest to the words for a letter, in what is told of it. */
function dateBeside({ statement, from, to }: Lead, start: number, end: number): string | undefined {
  const dates = statement.dates.filter((one) => one.at >= from && one.end <= to && isDay(one))
  const distance = (one: DateMention): number => (one.end <= start ? start - one.end : Math.max(0, one.at - end))
  const [best] = dates.toSorted((a, b) => distance(a) - distance(b))
  return best && distance(best) <= near ? best.edtf : undefined
}

/** A month or a day, told as such. */
function isDay({ edtf, basis, sense, aside }: DateMention): boolean {
  return /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/u.test(edtf) && basis !== 'relative' && !sense && aside !== 'flashback'
}

/** `Ely, May 3, 1891.` above or below the words of a displayed letter. */
function dateline({ stretches }: FoundQuotation): string | undefined {
  const lines = stretches.length > 1 ? [stretches[0], stretches.at(-1)] : []
  return lines
    .flatMap((line) => line?.paragraph.parts ?? [])
    .filter(({ statement }) => statement.text.split(' ').length <= shortLine)
    .flatMap(({ statement }) => statement.dates)
    .find(({ edtf }) => /^\d{4}-\d\d-\d\d$/u.test(edtf))?.edtf
}
