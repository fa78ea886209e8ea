import { isWord } from '../citations/patterns.ts'
import type { Lead } from './leads.ts'

interface Named {
  title: string
  at: number
}

const capitals =
  /\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|and|de|du|des|le|la|les)\s(?:la\s|l['’])?|[dl]['’])?\p{Lu}[\p{L}'’-]*){1,5}/gu
const day =
  /^["”»*]?\s?(?:of|for|dated|du|,)\s((?:\d{1,2}(?:er|st|nd|rd|th)?\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2},)\s\d{4})/u
const lead =
  /(?:^|\s)(?:in|of|by|from|to|for|dans|de|du|par|selon|après|the|le|la|l['’])\s?(?:the\s|le\s|la\s|l['’])?["“«*]?\s?$/iu

/**
 * The newspaper that the words around a quotation name as its source, with its day, as written.
 *
 * `According to the Fen Courier of 12 June 1937, “` gives `Fen Courier, 12 June 1937`; `known` are periodicals named elsewhere.
 */
export function toldPaper(leads: Lead[], known: string[], speech: ReadonlySet<string>): string | undefined {
  for (const { statement, from, to } of leads) {
    const text = statement.text.slice(from, to)
    const found = [...byTitle(text, known), ...byLook(text)].sort((a, b) => endOf(b) - endOf(a) || a.at - b.at)[0]
    const told = found && asSource(found, text, speech)
    if (told) return told
  }
  return undefined
}

/**
 * The unprinted papers of the one who speaks that the words name as the source: `She wrote in her journal: “` gives `Her journal`.
 */
export function ownPapers(leads: Lead[], papers: RegExp): string | undefined {
  for (const { statement, from, to } of leads) {
    const told = papers.exec(statement.text.slice(from, to))?.[1]
    if (told) return told.slice(0, 1).toUpperCase() + told.slice(1)
  }
  return undefined
}

function endOf({ title, at }: Named): number {
  return at + title.length
}

function byTitle(text: string, known: string[]): Named[] {
  return known.map((title) => ({ title, at: text.lastIndexOf(title) })).filter(({ at }) => at >= 0)
}

/** `the South Fen News`, `le Courrier de l'Ouest`: words of newspapers' names last in English, first in French. */
function byLook(text: string): Named[] {
  return [...text.matchAll(capitals)].flatMap((match) => {
    const words = match[0].split(/\s/u)
    const start = /^(?:The|Le|La|L['’])$/u.test(words[0] ?? '') ? 1 : 0
    const isNamed = isWord('periodicals', words.at(-1) ?? '') || isWord('periodicals', words[start] ?? '')
    return isNamed && words.length - start > 1 ? [{ title: match[0], at: match.index }] : []
  })
}

/** Behind a preposition or an article, and the quotation soon after. */
function asSource({ title, at }: Named, text: string, speech: ReadonlySet<string>): string | undefined {
  const after = text.slice(at + title.length)
  const date = day.exec(after)
  const isNear = !/[.;!?]\s/u.test(after) && after.length - (date?.[0].length ?? 0) < 60
  const verb = /^["”»*]?\s(\p{Ll}+)(?:\s\p{Ll}+)?\s?:?\s?["“«]?\s?$/u.exec(after)?.[1]
  const says = verb !== undefined && speech.has(verb)
  const isLed = says || lead.test(text.slice(0, at)) || /^\s*["“«*]?$/u.test(text.slice(0, at))
  return isNear && isLed ? `${title}${date ? `, ${date[1]}` : ''}` : undefined
}
