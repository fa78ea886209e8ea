import type { Grammar, Slot } from '../grammar.ts'
import type { DateUnit, RelativePattern } from '../language.ts'
import type { ReadDate } from '../raw-date.ts'
import { lookUp, readNumber } from './read-number.ts'
import type { DateToken } from './tokens.ts'

interface Match {
  count: number | undefined
  unit: DateUnit
  season: number | undefined
  first: number
  next: number
}

/** An expression reckoned from what stands before: `the following month`, `Seventeen days later`, `deux ans plus tard`. */
export function readRelative(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadDate | undefined {
  const first = tokens[index]?.low ?? ''
  for (const { slots, pattern, openers } of grammar.relatives) {
    if (openers?.has(first) === false) continue
    const match = matchSlots(grammar, tokens, index, slots)
    if (match && pattern.kind === 'shift' && isReckonedFrom(grammar, tokens, match.next)) return undefined
    const isAlone = match && pattern.kind === 'clause' && standsAlone(grammar, tokens[match.next])
    const read: RelativePattern = isAlone ? { ...pattern, kind: 'shift' } : pattern
    if (match)
      return { body: bodyOf({ ...match, unit: read.unit ?? match.unit }, read), first: index, next: match.next }
  }
  return undefined
}

/** `two years after.`, `deux ans après | avec …`: nothing follows that it could be reckoned from. */
function standsAlone({ words }: Grammar, next: DateToken | undefined): boolean {
  return next === undefined || next.kind === 'mark' || words.aside.has(next.low)
}

/** `the year after | his marriage`, `the years before | 1912` are not reckoned from what was told last. */
function isReckonedFrom({ words }: Grammar, tokens: readonly DateToken[], next: number): boolean {
  const token = tokens[next]
  if (!token || !words.reckoning.has(tokens[next - 1]?.low ?? '')) return false
  return token.kind === 'number' || token.capital || words.possessives.has(token.low)
}

function bodyOf(match: Match, { kind, step, few, weekday }: RelativePattern): ReadDate['body'] {
  const count = (match.count ?? 1) * (step === 0 ? 0 : step)
  const season = match.season === undefined ? {} : { season: match.season }
  return {
    kind,
    count,
    unit: match.unit,
    sense: 'at',
    ...season,
    ...(few ? { few } : {}),
    ...(weekday === undefined ? {} : { weekday }),
  }
}

function matchSlots(
  grammar: Grammar,
  tokens: readonly DateToken[],
  index: number,
  slots: readonly Slot[],
): Match | undefined {
  const match: Match = { count: undefined, unit: 'day', season: undefined, first: index, next: index }
  for (const slot of slots) {
    if (match.next > index && tokens[match.next]?.low === '-') match.next++
    if (!takeSlot(grammar, tokens, slot, match) && !slot.optional) return undefined
  }
  return match
}

/** Takes what the slot asks for, or says that it isn't there. */
function takeSlot({ words }: Grammar, tokens: readonly DateToken[], slot: Slot, match: Match): boolean {
  const token = tokens[match.next]
  if (!token || (token.capital && match.next > match.first)) return false
  if (slot.kind === 'number') {
    const number = readNumber(words, tokens, match.next)
    if (!number || Number.isNaN(number.value) || number.value > 1000) return false
    match.count = number.value
    match.next = number.next
    return true
  }
  const unit = slot.kind === 'unit' ? lookUp(words.units, token.low) : undefined
  const season = slot.kind === 'season' ? lookUp(words.seasons, token.low) : undefined
  if (unit === undefined && season === undefined && !slot.words.has(token.low)) return false
  match.unit = unit ?? match.unit
  match.season = season ?? match.season
  match.next++
  return true
}
