import type { Book, Metadata } from '../../book/book.ts'
import { typstString } from '../typst/escape.ts'
import { typstTokens } from '../typst/tokens.ts'
import type { LineBreaks } from './edition-options.ts'
import type { PageGeometry } from './page-geometry.ts'

interface Setting {
  /** Families of fonts, the first for what it has. */
  families: string[]
  lines: LineBreaks
}

/** Writes `/tokens.typ`: what the page design in `templates/typst/` reads of the design, the book and the order. */
export function designValues({ about, design }: Book, geometry: PageGeometry, setting: Setting): string {
  const { trim, inside, outside, top, bottom } = geometry
  const print = [
    `trim: (width: ${trim.width}pt, height: ${trim.height}pt)`,
    `inside: ${inside}pt, outside: ${outside}pt, top: ${top}pt, bottom: ${bottom}pt`,
    `fonts: (${setting.families.map((family) => `${typstString(family)}, `).join('')})`,
    `linebreaks: "${setting.lines === 'weighed' ? 'optimized' : 'simple'}"`,
  ]
  return `#let tokens = ${typstTokens(design.tokens)}\n#let about = ${aboutValues(about)}\n#let print = (${print.join(', ')})\n`
}

function aboutValues(about: Metadata): string {
  const [language = 'en', ...subtags] = about.language.split('-')
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))
  const people = about.authors.length > 0 ? about.authors : about.editors
  const values = [
    `title: ${typstString(about.title)}`,
    `short: ${typstString(about.title.split(/:\s/)[0] ?? about.title)}`,
    `head: ${typstString(headOf(about.title))}`,
    `publisher: ${about.publisher ? typstString(about.publisher) : 'none'}`,
    `authors: (${people.map((name) => `${typstString(name)}, `).join('')})`,
    `description: ${about.description ? typstString(about.description) : 'none'}`,
    `keywords: (${about.subjects.map((subject) => `${typstString(subject)}, `).join('')})`,
    `date: ${dateValue(about.date)}`,
    `lang: ${typstString(/^[a-z]{2,3}$/i.test(language) ? language.toLowerCase() : 'en')}`,
    `region: ${region ? typstString(region.toUpperCase()) : 'none'}`,
  ]
  return `(${values.join(', ')})`
}

function dateValue(date: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return day ? `datetime(year: ${Number(day[1])}, month: ${Number(day[2])}, day: ${Number(day[3])})` : 'none'
}

const headOf = (title: string): string => (title.length <= 46 ? title : (title.split(/:\s/)[0] ?? title).slice(0, 46))
