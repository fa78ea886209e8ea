import type { Told } from '../../disagreements/ground.ts'
import { foldWord } from '../../tellings/tokenize.ts'
import { wordLanguage } from '../../words/index.ts'
import type { Fact } from '../fact.ts'
import type { Choices } from './choices.ts'
import { choicesOf } from './index.ts'

const WORD = /[\p{L}\p{M}]+/gu

/** A statement longer than this is a table that lost its lines. */
const longest = 4000

/** The choices a statement makes; a class of which it has two words makes none. */
export function choicesIn(told: Told): Fact[] {
  const known = choicesOf(told.witness.about.language)
  if (!known || told.statement.text.length > longest) return []
  const words = Array.from(told.statement.text.matchAll(WORD), ({ 0: word, index }) => ({
    fold: foldWord(word),
    at: index,
    end: index + word.length,
  }))
  const found: Fact[] = []
  for (let index = 0; index < words.length; ) {
    const { facts, next } = choiceAt(told, words, index, known.choices)
    found.push(...facts)
    index = next
  }
  // `Brother Ambrose` is a title, of `her aunt's piano` nothing is told of the aunt, and a quarter may be of an hour.
  const another = ({ slot, text, at, end }: Fact) =>
    (slot === 'kin' && (/^\p{Lu}/u.test(text) || /^['’]s(?!\p{L})/u.test(told.statement.text.slice(end, end + 3)))) ||
    (slot === 'share' && ofHours.test(told.statement.text.slice(end, end + 12))) ||
    (common.has(slot) && isNamed(text, told.statement.text.slice(0, at))) ||
    (slot === 'side' && bothSides.test(told.statement.text)) ||
    (slot === 'venue' && !known.located.test(told.statement.text.slice(Math.max(0, at - 50), at)))
  return found
    .filter((fact) => !another(fact))
    .filter(({ slot, key }) => found.every((other) => other.slot !== slot || other.key === key))
}

/** Classes whose words have a capital letter inside a sentence only as part of a name: `the Red Terror`, `the White Lion`. */
const common = new Set('animal body cloth colour drink food fuel garment material tree weapon'.split(' '))

const isNamed = (text: string, before: string): boolean => /^\p{Lu}/u.test(text) && /[\p{L}\p{N},] $/u.test(before)

/** Hands, arms and banks of both sides are told of. */
const bothSides =
  /(?<!\p{L})left(?!\p{L}).*(?<!\p{L})right(?!\p{L})|(?<!\p{L})right(?!\p{L}).*(?<!\p{L})left(?!\p{L})|gauche.*droite?|droite?.*gauche/isu

/** `a quarter | past eight`, `un quart | d'heure`. */
const ofHours = /^ (?:past|to|of an hour|d['’]heure)(?!\p{L})/iu

interface Word {
  fold: string
  at: number
  end: number
}

function choiceAt(told: Told, words: readonly Word[], index: number, table: Choices): { facts: Fact[]; next: number } {
  const { fold = '', at = 0 } = words[index] ?? {}
  const factOf = (name: string, meaning: string, end: number): Fact => ({
    told,
    slot: name,
    text: told.statement.text.slice(at, end),
    at,
    end,
    key: meaning,
  })
  for (const { words: phrase, class: name, meaning } of table.phrases.get(fold) ?? [])
    if (phrase.every((part, next) => words[index + next]?.fold === part)) {
      const next = index + phrase.length
      return { facts: [factOf(name, meaning, words[next - 1]?.end ?? at)], next }
    }
  const end = words[index]?.end ?? at
  const facts = (table.words.get(fold) ?? []).flatMap((one): Fact[] => {
    const fact = { ...factOf(one.class, one.meaning, end), bare: true as const }
    if (!one.class.startsWith('*')) return [fact]
    if (/^\p{Lu}/u.test(fact.text)) return []
    return nounsBeside(told, words, index).map((noun) => ({ ...fact, slot: `${one.class.slice(1)} ${noun}` }))
  })
  return { facts, next: index + 1 }
}

/** Stems of the words on either side of one that says which: `the elder | son`, `bras | gauche`. */
function nounsBeside({ statement, witness }: Told, words: readonly Word[], index: number): string[] {
  const language = wordLanguage(witness.about.language)
  const here = words[index]
  return [words[index - 1], words[index + 1]].flatMap((word) => {
    if (!here || !word || language.stops.has(word.fold) || word.fold.length < 3) return []
    const between = statement.text.slice(Math.min(here.end, word.end), Math.max(here.at, word.at))
    return between === ' ' ? [language.stem(word.fold)] : []
  })
}
