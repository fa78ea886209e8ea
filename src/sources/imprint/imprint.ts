import type { SourceConfig } from '../../config/config.ts'
import { stop } from '../blocks/stop.ts'
import type { Sheet } from '../sheet.ts'
import type { Imprint } from '../witness.ts'
import { authorOf, madeBy, presented } from './author-of.ts'
import { headOf } from './head.ts'
import { imprintField } from './imprint-keys.ts'
import { isPersonName } from './is-person-name.ts'

const licences = [
  /\bCC0\b|\bCC[ -]BY(?:-(?:SA|NC|ND))*(?: \d\.\d)?/,
  /\bCreative Commons(?: [\p{L}-]+){0,6}?(?: \d\.\d)?(?: International| Unported)?(?: licen[cs]e)?/iu,
  /\bGNU Free Documentation Licen[cs]e\b/i,
  /\b(?:public domain|domaine public)\b/i,
  /©\s?[^.;:()|]{2,60}/u,
]

/** What is known of a source as a publication: settings first, then markup, then its own first and last lines. */
export function imprintOf(sheet: Sheet, set: SourceConfig | undefined, rank: number): Imprint {
  const head = headOf(sheet)
  const [title, credited] = withoutCredit(head.title ?? titleOf(sheet), sheet)
  const stated = sheet.blocks
    .filter((block) => block.found?.type === 'byline')
    .map(({ text }) => imprintField(text) ?? {})
  const own = defined({
    title,
    author: head.author ?? authorOf(sheet) ?? credited,
    date: head.date ?? dateOf(sheet),
    licence: licenceOf(sheet),
    url: urlOf(sheet),
  })
  const said = sheet.imprint.title
  const heading = title && said && isNamedBy(said, title) ? { title } : {}
  const { title: name = headword(sheet) ?? fileTitle(sheet.path), ...rest } = {
    ...head,
    ...own,
    ...Object.assign({}, ...stated.reverse()),
    ...sheet.imprint,
    ...heading,
    ...publication(set),
  }
  if (rest.author) rest.author = rest.author.replace(catalogued, '$2 $1')
  if (rest.host) rest.host = { ...rest.host, title: lineOf(rest.host.title) }
  return { ...printable(rest), title: printable({ title: name }).title ?? sheet.path, language: sheet.language, rank }
}

/** `Holm, Jo (1871–1934), boatbuilder`: a name as a catalogue has it. */
const catalogued = /^(\p{L}[^,()]*), ([^,()]+?) \([^()]*\d{4}[^()]*\).*$/u

/** The page's own heading holds against the title that its markup gives, but where it is the name of the site: `The Mill | Fen Trust`. */
function isNamedBy(said: string, heading: string): boolean {
  const [, ...sites] = said.toLowerCase().split(/\s[|–—·-]\s/u)
  return !sites.includes(heading.toLowerCase())
}

/** One line each, without the characters that no edition may hold. */
function printable(fields: Partial<Imprint>): Partial<Imprint> {
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'string' ? lineOf(value) || undefined : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** A title of a hundred thousand letters is no title, and setting it takes minutes. */
const longest = 600

function lineOf(value: string): string {
  const line = value.replace(unprintable, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line
}

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu

function publication(set: SourceConfig | undefined): Partial<Imprint> {
  const { title, author, date, publisher, licence, url } = set ?? {}
  return defined({ title, author, date, publisher, licence, url })
}

function defined(fields: Record<string, string | undefined>): Partial<Imprint> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The title; without the name of the site, where the page repeats it so, and without a comma at its end. */
function titleOf({ blocks }: Sheet): string | undefined {
  const titles = blocks
    .filter((block) => block.found?.type === 'title')
    .map(({ text }) => text.replace(/^= (.+) =$/u, '$1').replace(/[\s|]+$/, ''))
  return (titles.find((text) => titles[0]?.startsWith(`${text} `)) ?? titles[0])
    ?.replace(/,$/, '')
    .replace(stop, '')
    .replace(shouted, '')
}

/** The stop behind a title all in capitals. */
const shouted = /(?<=^[^\p{Ll}]+\p{Lu}{3})\.$/u

/** `My Father, by Jo Holm`, `Letters of Jo Holm, selected and introduced by Ada Tarn`: a title and who made the text. */
function withoutCredit(title: string | undefined, { phrases }: Sheet): [title?: string, author?: string] {
  const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |van |von )?\\p{Lu}[\\p{L}.'’-]*){1,3}"
  const by = `(?:[\\s,.:;–—-]+${madeBy(phrases.writer.made)}|,?\\s+(?:by|par))`
  const credit = new RegExp(`^(.{3,}?)${by}\\s+(${name})$`, 'iu').exec(title ?? '')
  return credit?.[1] && credit[2] && isPersonName(credit[2])
    ? [credit[1], credit[2]]
    : title === undefined
      ? []
      : [title]
}

/** A full date under the title; or the year beside who made the text, and that of the volume whose pages it fills. */
function dateOf({ blocks }: Sheet): string | undefined {
  const day =
    /(?<=(\d{1,2}(?:st|nd|rd|th|er)? [\p{L}.]{3,10},? |[\p{L}.]{3,10} \d{1,2}(?:st|nd|rd|th)?, ))\d{4}|\d{4}-\d\d-\d\d/u
  const lines = blocks.filter(
    (block) =>
      block.found?.type === 'byline' &&
      !/^\p{Ll}{1,4}\. /u.test(block.text) &&
      !/\d\s?[-–—]\s?(?:\p{L}|\d)(?!\D*\d?\D*$)/u.test(block.text.replace(/\d{4}-\d\d-\d\d/, '')),
  )
  const dated = lines
    .map(({ text }) => {
      const [year, before = ''] = day.exec(text) ?? []
      if (year !== undefined) return before + year
      return presented.test(text) || made.test(text) ? onlyYear(text) : undefined
    })
    .find((date) => date !== undefined)
  const head = blocks.slice(
    0,
    blocks.findIndex(({ found }) => found?.type === 'title'),
  )
  return dated ?? head.map(({ text }) => (paged.test(text) ? onlyYear(text) : undefined)).find(Boolean)
}

/** `set down for her nieces by Jo Holm, Christmas 1976` */
const made = /(?:^|\s)(?:by|par)\s\p{Lu}\p{Ll}/u

/** `Fen Review 14 (1998), pp. 20–31` */
const paged = /\d.{0,40}\bpp?\.\s?\d/u

/** The year of a line that has no other, but for when somebody was born. */
function onlyYear(text: string): string | undefined {
  const years = text.replace(born, '').match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu) ?? []
  return years.length === 1 ? years[0] : undefined
}

const born = /\b(?:born|née?)\s(?:in|en)\s\d{4}/iu

function licenceOf({ blocks }: Sheet): string | undefined {
  const lines = blocks
    .filter(({ found }) => found?.type === 'furniture' || found?.type === 'byline')
    .map(({ text }) => text.slice(0, 1000))
  for (const licence of licences) {
    const found = lines.map((line) => licence.exec(line)?.[0]).find((words) => words !== undefined)
    if (found) return found.trim()
  }
  return undefined
}

/** `Source: https://…` or `Retrieved from "https://…"`. */
function urlOf({ blocks }: Sheet): string | undefined {
  const said =
    /^(?:source|url|from|retrieved from|available at|récupérée? de|ce document provient de|adresse)\b.{0,40}?(https?:\/\/[^\s"'«»<>]{3,400})/iu
  return blocks.map(({ text }) => said.exec(text.slice(0, 500))?.[1]).find((url) => url !== undefined)
}

/** `HOLM (Jo), boatbuilder, born at …`: what an entry of a dictionary begins with. */
function headword({ blocks }: Sheet): string | undefined {
  const first = blocks.find(({ found }) => found?.type === 'narrative')?.text ?? ''
  return /^\p{Lu}[\p{Lu}'’ -]{2,30}(?:\s\(\p{Lu}[^()\d]{1,40}\)|,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3})(?=[\s,.(])/u.exec(
    first,
  )?.[0]
}

function fileTitle(path: string): string {
  const name = path.split('/').at(-1) ?? path
  return (
    name
      .replace(/\.[^.]+$/, '')
      .replace(/[_-]+/g, ' ')
      .trim() || path
  )
}
