import type { PassageType, Statement, Witness } from '../../sources/witness.ts'
import { speaksOfSelf } from '../../voice.ts'
import { wordLanguage } from '../words/index.ts'
import type { WordLanguage } from '../words/language.ts'
import { hasSummary } from './has-summary.ts'
import { hashWord } from './hash.ts'
import { milestones } from './milestones.ts'
import { quotedWords, quotingStatements } from './quoting.ts'
import type { Telling, TellingKind } from './telling.ts'
import { tokenize } from './tokenize.ts'

const KINDS: Partial<Record<PassageType, TellingKind>> = {
  narrative: 'prose',
  'extract-head': 'prose',
  'list-item': 'prose',
  work: 'prose',
  'block-quotation': 'quoted',
  extract: 'quoted',
  epigraph: 'quoted',
}

/** All statements of all witnesses as they are compared, the leading witness first; not yet weighed. */
export function tellings(witnesses: Witness[]): Telling[] {
  const all: Telling[] = []
  witnesses.forEach((witness, turn) => {
    const language = wordLanguage(witness.about.language)
    const quoting = quotingStatements(witness)
    const summary = hasSummary(witness)
    let opens = true
    let stale = 0
    for (const passage of witness.passages) {
      const quoted = quotedWords(passage, KINDS[passage.type])
      passage.statements.forEach((statement, place) => {
        const told = passage.type === 'narrative'
        stale = statement.time?.basis === 'stated' ? 0 : stale + 1
        all.push({
          index: all.length,
          witness,
          turn,
          statement,
          kind: KINDS[passage.type] ?? 'aside',
          type: passage.type,
          section: passage.section,
          sumsUp: summary && passage.section === 0,
          opens: told && opens,
          ...hashed(statement, language),
          persons: personsIn(statement, witness, language),
          quoted: hashedWords(quoted[place] ?? '', language),
          weights: NONE,
          norm: 0,
          mass: 0,
          quoting: quoting.has(statement.id),
          testimony: told && speaksOfSelf(statement.text, language.self),
          stale,
          milestones: told ? milestones(statement, witness, language) : [],
          years: yearsOf(statement),
        })
        if (told) opens = false
      })
    }
  })
  return all
}

const NONE = new Float32Array(0)

/** The kinds of deed it tells are terms beside its words: "served his time" and "was apprenticed" are one. */
function hashed(
  { text, clauses = [] }: Statement,
  language: WordLanguage,
): Pick<Telling, 'words' | 'terms' | 'marked'> {
  const tokens = tokenize(text, language)
  const words = new Int32Array(tokens.length)
  const terms = new Set<number>()
  const marked = new Set<number>()
  tokens.forEach((token, index) => {
    words[index] = hashWord(token.fold)
    if (token.stem === '') return
    const term = hashWord(token.stem)
    terms.add(term)
    if (token.marked) marked.add(term)
    const idea = token.marked ? undefined : language.ideas.get(token.stem)
    if (idea !== undefined) terms.add(hashWord(idea))
  })
  for (const { deeds } of clauses) for (const deed of deeds) terms.add(hashWord(`deed ${deed}`))
  return { words, terms: Int32Array.from(terms).sort(), marked }
}

function hashedWords(text: string, language: WordLanguage): Int32Array {
  return Int32Array.from(text === '' ? [] : tokenize(text, language), ({ fold }) => hashWord(fold))
}

function personsIn({ names }: Statement, { subject }: Witness, language: WordLanguage): number[][] {
  return names
    .filter(({ kind, key }) => kind === 'person' && !subject?.keys.includes(key))
    .map(({ text }) => tokenize(text, language).flatMap(({ stem }) => (stem === '' ? [] : [hashWord(stem)])))
}

function yearsOf(statement: Statement): number[] {
  const years = new Set<number>()
  for (const date of statement.dates) for (const year of date.edtf.match(/\d{4}/g) ?? []) years.add(Number(year))
  return [...years].sort((a, b) => a - b)
}
