import type { Told } from '../../disagreements/ground.ts'
import { foldWord } from '../../tellings/tokenize.ts'
import type { Fact } from '../fact.ts'
import type { Choices } from './choices.ts'
import { choicesOf } from './index.ts'

const WORD = /[\p{L}\p{M}]+/gu

/** The choices a statement makes; a class of which it has two words makes none. */
export function choicesIn(told: Told): Fact[] {
  const known = choicesOf(told.witness.about.language)
  if (!known) return []
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
    (slot === 'venue' && !known.located.test(told.statement.text.slice(Math.max(0, at - 50), at)))
  return found
    .filter((fact) => !another(fact))
    .filter(({ slot, key }) => found.every((other) => other.slot !== slot || other.key === key))
}

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
  const facts = (table.words.get(fold) ?? []).map((one) => ({
    ...factOf(one.class, one.meaning, end),
    bare: true as const,
  }))
  return { facts, next: index + 1 }
}
