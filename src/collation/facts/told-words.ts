import { claimLanguage } from '../disagreements/claim-words/index.ts'
import type { ClaimLanguage } from '../disagreements/claim-words/language.ts'
import type { Told } from '../disagreements/ground.ts'
import { subjectStems } from '../disagreements/subject-stems.ts'
import { foldWord } from '../tellings/tokenize.ts'
import { wordLanguage } from '../words/index.ts'
import type { Aspects } from './aspects/aspects.ts'
import { aspectsOf } from './aspects/index.ts'

/** A word that says what is told, by its stem and the matters it speaks of. */
export interface ToldWord {
  at: number
  end: number
  /** As written. */
  text: string
  /** '' for a small word. */
  stem: string
  aspects: readonly string[]
  /** Part of a name. */
  named: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const none: readonly string[] = []
const known = new WeakMap<Told, readonly ToldWord[]>()

/** The telling words of a statement in order, without those of dates and of the subject's name. */
export function toldWords(told: Told): readonly ToldWord[] {
  const held = known.get(told)
  if (held) return held
  const words = readWords(told)
  known.set(told, words)
  return words
}

function readWords(told: Told): ToldWord[] {
  const { statement, witness } = told
  const own = subjectStems(witness)
  const language = wordLanguage(witness.about.language)
  const aspects = aspectsOf(witness.about.language)
  const numerals = claimLanguage(witness.about.language)
  const folded = Array.from(statement.text.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    fold: foldWord(text),
    at: index,
    end: index + text.length,
  })).filter(({ at }) => !within(statement.dates, at))
  const works = statement.names.filter(({ kind }) => kind === 'work')
  const names = statement.names.filter(({ kind }) => kind !== 'other')
  const words = folded.flatMap((word, index): ToldWord[] => {
    const { fold, at } = word
    if (within(works, at)) return []
    const named = [
      ...deedsAt(statement, word),
      ...(aspects && !within(names, at) ? matters(folded, index, aspects) : none),
    ]
    const small = fold.length < 3 || language.stops.has(fold) || /^\d/u.test(fold) || isNumber(fold, numerals)
    const stem = small ? '' : language.stem(fold)
    const name = names.find((each) => each.at <= at && at < each.end)
    if ((stem === '' && named.length === 0) || own.has(stem)) return []
    return [{ ...word, text: name?.text ?? word.text, stem, aspects: named, named: name !== undefined }]
  })
  return [
    ...words,
    ...works.map(({ text, at, end, key }) => ({ text, at, end, stem: `"${key}`, aspects: none, named: true })),
  ]
}

/** The kinds of deed whose first word this is: `@arrest`. */
function deedsAt({ clauses = [] }: Told['statement'], { at, end }: { at: number; end: number }): string[] {
  return clauses.flatMap(({ deedAt = -1, deeds }) =>
    at <= deedAt && deedAt < end ? deeds.map((deed) => `@${deed}`) : [],
  )
}

/** Numbers are claims, not what they are claimed of. */
function isNumber(fold: string, words: ClaimLanguage | undefined): boolean {
  return words !== undefined && (Object.hasOwn(words.numbers, fold) || Object.hasOwn(words.multipliers, fold))
}

function within(spans: ReadonlyArray<{ at: number; end: number }>, at: number): boolean {
  return spans.some((span) => span.at <= at && at < span.end)
}

function matters(words: ReadonlyArray<{ fold: string }>, index: number, aspects: Aspects): readonly string[] {
  const fold = words[index]?.fold ?? ''
  const found: string[] = []
  for (const { words: phrase, aspect } of aspects.phrases.get(fold) ?? [])
    if (phrase.every((part, next) => words[index + next]?.fold === part)) found.push(aspect)
  const single = ofWord(fold, aspects)
  return found.length === 0 ? single : [...new Set([...found, ...single])]
}

/** Most words of a text come again and again. */
const read = new WeakMap<Aspects, Map<string, readonly string[]>>()

function ofWord(fold: string, aspects: Aspects): readonly string[] {
  const words = read.get(aspects) ?? new Map<string, readonly string[]>()
  read.set(aspects, words)
  const held = words.get(fold)
  if (held) return held
  const found = [...(aspects.words.get(fold) ?? none)]
  for (let length = aspects.shortest; length <= Math.min(aspects.longest, fold.length); length++)
    found.push(...(aspects.beginnings.get(fold.slice(0, length)) ?? none))
  const own = found.length === 0 ? none : [...new Set(found)]
  words.set(fold, own)
  return own
}
