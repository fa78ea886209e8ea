import type { Grammar } from '../grammar.ts'
import { lookUp } from './read-number.ts'
import type { ReadPoint } from './read-point.ts'
import { readRelative } from './read-relative.ts'
import { endYearOf, isYearShape } from './read-year.ts'
import { skipFillers } from './skip-fillers.ts'
import { type DateToken, isDash } from './tokens.ts'

/** `the spring of 1921`, `l'hiver 1940` */
export function readSeason(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const season = lookUp(grammar.words.seasons, tokens[index]?.low ?? '')
  if (season === undefined) return undefined
  const noun = grammar.words.seasonNouns.has(tokens[index + 1]?.low ?? '')
  const at = skipFillers(grammar, tokens, noun || tokens[index + 1]?.low === ',' ? index + 2 : index + 1)
  if (isYearShape(tokens, at))
    return { point: { unit: 'season', season, year: tokens[at]?.value ?? 0 }, next: afterWinter(tokens, at, season) }
  const bare = at === index + 1 || readRelative(grammar, tokens, at - 1) !== undefined || readsYear(grammar, tokens, at)
  return bare ? { point: { unit: 'season', season }, next: index + 1 } : undefined
}

/** `the winter of 1902–3` is one; index after its years. */
function afterWinter(tokens: readonly DateToken[], index: number, season: number): number {
  const joined = isDash(tokens[index + 1]) || tokens[index + 1]?.low === '/'
  const end = joined && season === winter ? endYearOf(tokens[index], tokens[index + 2]) : undefined
  return end === (tokens[index]?.value ?? 0) + 1 ? index + 3 : index + 1
}

const winter = 24

/** `spring | of the following year` */
function readsYear(grammar: Grammar, tokens: readonly DateToken[], index: number): boolean {
  const read = readRelative(grammar, tokens, index)
  return read?.body.kind === 'same' || read?.body.kind === 'shift'
}
