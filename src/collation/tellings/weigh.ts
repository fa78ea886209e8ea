import type { Witness } from '../../sources/witness.ts'
import { wordLanguage } from '../words/index.ts'
import { hashWord } from './hash.ts'
import type { Postings } from './postings.ts'
import type { Telling } from './telling.ts'
import { tokenize } from './tokenize.ts'

/** A name or number says more than another word as rare as it. */
const MARKED = 1.5
/** The name of the book's subject says nothing about which event a sentence tells, even where few sentences have it. */
const SUBJECT = 0.3

/** Gives each term of each statement its weight: the rarer in all statements, the more. */
export function weigh(tellings: Telling[], terms: Postings): void {
  const all = tellings.length
  const subject = subjectTerms(tellings[0]?.witness)
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

function subjectTerms(witness: Witness | undefined): Set<number> {
  const language = wordLanguage(witness?.about.language ?? '')
  const forms = witness?.subject ? [witness.subject.name, ...witness.subject.forms] : []
  return new Set(forms.flatMap((form) => tokenize(form, language).map(({ stem }) => hashWord(stem))))
}
