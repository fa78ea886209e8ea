import type { ReadStatement } from './read-statements.ts'
import type { Slip } from './verdict.ts'
import type { SpellingLanguage } from './words/language.ts'
import type { Word } from './words-of.ts'

/** Finds words that stand twice in a row with nothing but space between: `the the`, `of the of the`. */
export function doubledWords(statements: Iterable<ReadStatement>, language: SpellingLanguage | undefined): Slip[] {
  const found: Slip[] = []
  for (const read of statements) {
    const { words } = read
    for (let at = 1; at < words.length; at += 1) {
      const length = isDoubled(read, at, 1, language) ? 1 : isDoubled(read, at, 2, language) ? 2 : 0
      if (length === 0) continue
      found.push(doubledAt(read, at, length, language))
      at += 2 * length - 1
    }
  }
  return found
}

/** Whether `length` words are the same as the `length` after them, the first of which stands at `at - 1 + length`. */
function isDoubled(read: ReadStatement, at: number, length: number, language: SpellingLanguage | undefined): boolean {
  for (let word = at - 1; word < at - 1 + length; word += 1)
    if (!same(read.words[word], read.words[word + length])) return false
  const run = read.words.slice(at - 1, at - 1 + 2 * length)
  return (
    run.every((word, i) => i === 0 || isClose(read.statement.text, run[i - 1], word)) &&
    !isMeant(run.slice(0, length), language)
  )
}

/** A name may be a doubled one; a second word with a capital of its own begins something new. */
function same(first: Word | undefined, second: Word | undefined): boolean {
  if (first === undefined || second === undefined || first.isPart || second.isPart || first.isGlued || second.isGlued)
    return false
  return first.text === second.text
    ? !first.isCapital
    : first.text.slice(0, 1).toLowerCase() + first.text.slice(1) === second.text
}

function isClose(text: string, before: Word | undefined, after: Word): boolean {
  return before !== undefined && /^\s+$/.test(text.slice(before.end, after.at))
}

function isMeant([first, second]: Word[], language: SpellingLanguage | undefined): boolean {
  return second === undefined && language?.doubles.has(first?.text.toLowerCase() ?? '') === true
}

function doubledAt(read: ReadStatement, at: number, length: number, language: SpellingLanguage | undefined): Slip {
  const first = at - 1
  const last = first + 2 * length - 1
  const once = read.statement.text.slice(read.words[first]?.at, read.words[first + length - 1]?.end)
  const confidence = language ? 0.9 : 0.4
  const verdict = { kind: 'doubled' as const, suggestion: once, evidence: 'it stands twice in a row', confidence }
  return { ...read, first, last, verdict }
}
