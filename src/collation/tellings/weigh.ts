import { wordLanguage } from '../words/index.ts'
import { hashWord } from './hash.ts'
import type { Postings } from './postings.ts'
import type { Telling } from './telling.ts'
import { tokenize } from './tokenize.ts'

/** A name or number says more than another word as rare as it. */
const MARKED = 1.5
/** The name of the book's subject says nothing about which event a sentence tells, even where few sentences have it. */
const SUBJECT = 0.3
/** Titles that name the subject, of so many witnesses or more; fewer may be the guess of a name that is only frequent. */
const TITLES = { least: 2, of: 4 }

/** Gives each term of each statement its weight: the rarer in all statements, the more. */
export function weigh(tellings: Telling[], terms: Postings): void {
  const all = tellings.length
  const subject = subjectTerms(tellings)
  for (const telling of tellings) {
    const weights = new Float32Array(telling.terms.length)
    let squares = 0
    let mass = 0
    let at = 0
    for (const term of telling.terms) {
      const rarity = Math.log((1 + all) / Math.max(1, terms.count(term)))
      const weight = rarity * (subject.has(term) ? SUBJECT : telling.marked.has(term) ? MARKED : 1)
      weights[at++] = weight
      squares += weight * weight
      mass += weight
    }
    telling.weights = weights
    telling.norm = Math.sqrt(squares)
    telling.mass = mass
  }
}

/** The words of the name of the subject, where the titles of the witnesses agree on whom the book is about. */
function subjectTerms(tellings: Telling[]): Set<number> {
  const witnesses = new Set(tellings.map(({ witness }) => witness))
  const [first] = witnesses
  if (!first?.subject) return new Set()
  const language = wordLanguage(first.about.language)
  const forms = [first.subject.name, ...first.subject.forms]
  const terms = new Set(forms.flatMap((form) => tokenize(form, language).map(({ stem }) => hashWord(stem))))
  const titled = [...witnesses].filter(({ about }) =>
    tokenize(about.title, language).some(({ stem }) => stem !== '' && terms.has(hashWord(stem))),
  )
  return titled.length >= (witnesses.size < TITLES.of ? 1 : TITLES.least) ? terms : new Set()
}
