import type { NameKind } from '../mention.ts'
import type { FoundName } from './find-names.ts'
import { opensQuotation } from './find-titles.ts'
import { isGivenName } from './given-names.ts'
import type { NameLanguage } from './language.ts'
import type { NameToken } from './name-tokens.ts'
import { isPlaceName } from './places.ts'

/** What speaks for each kind of a name. */
export type Weights = Record<NameKind, number>

/** Where nothing has been weighed yet. */
export function noWeights(): Weights {
  return { person: 0, place: 0, organisation: 0, work: 0, other: 0 }
}

/** What one mention says of the kind of its name, by its own words and those around it. */
export function weighKind(tokens: readonly NameToken[], name: FoundName, words: NameLanguage, after: string): Weights {
  const weights = noWeights()
  if (name.work) weights.work += 8
  byOwnWords(tokens.slice(name.from, name.to), name, words, weights)
  byWordsBefore(tokens, name, words, weights)
  byWordsAfter(tokens, name, words, weights, after)
  return weights
}

function byOwnWords(
  own: readonly NameToken[],
  { form, title }: FoundName,
  words: NameLanguage,
  weights: Weights,
): void {
  const lows = own.map(({ low }) => low)
  const [first] = own
  if (isPlaceName(form)) weights.place += 6
  if (title !== undefined) weights.person += 4
  if (own.length > 1 && lows.some((low) => words.organisation.has(low))) weights.organisation += 4
  if (lows.some((low) => words.event.has(low))) weights.other += 4
  if (own.length > 1 && lows.some((low) => words.place.has(low))) weights.place += 3
  if (own.length === 1 && first) bySingleWord(first, words, weights)
  if (own.length === 1 && words.organisation.has(lows[0] ?? '')) weights.organisation += 2
  if (own.length > 1 && first && isGivenName(first.text)) weights.person += 4
  if (own.length > 1 && own.some(({ gap }, at) => at > 0 && gap.startsWith('.') && own[at - 1]?.text.length === 1))
    weights.person += 3
  if (own.length > 1 && own.slice(1).some(({ low, capital }) => !capital && words.particles.has(low)))
    weights.person += 1
  if (own.length > 1 && words.articles.has(lows[0] ?? '')) weights.work += first?.first ? 1 : 3
  if (own.length > 1 && words.foreignArticles.has(lows[0] ?? '')) weights.work += 2
  if ((own.length === 2 || own.length === 3) && !words.articles.has(lows[0] ?? '')) weights.person += 0.5
  if (own.length > 3) weights.work += 1
  if (own.every(({ low, capital }) => !capital || words.groups.has(low) || words.groupEndings.test(low)))
    weights.other += 3
}

function bySingleWord({ text, low }: NameToken, words: NameLanguage, weights: Weights): void {
  if (words.groups.has(low)) weights.other += 4
  else if (words.groupEndings.test(low) && !isGivenName(text)) weights.other += 2
  if (isGivenName(text)) weights.person += 2
  if (text.length > 1 && text === text.toUpperCase()) weights.organisation += 3
}

function byWordsBefore(
  tokens: readonly NameToken[],
  { from, to }: FoundName,
  words: NameLanguage,
  weights: Weights,
): void {
  const start = tokens[from]
  const before = tokens[from - 1]
  if (!start || !before) return
  const plain = start.gap === ' ' || start.gap === ', ' || /^[’']$/u.test(start.gap)
  if (opensQuotation(start.gap) || /‘$/u.test(start.gap)) weights.work += 1
  if (!plain) return
  if (words.placeBefore.has(before.low)) weights.place += 2
  if (words.within.has(before.low)) weights.place += 1.5
  if (words.place.has(before.low)) weights.place += 3
  if (words.towards.has(before.low)) weights.place += 0.5
  // `docteur Le Goff`
  if (words.personBefore.has(before.low)) weights.person += words.articles.has(start.low) ? 4 : 2
  if (words.particles.has(before.low) && words.personBefore.has(tokens[from - 2]?.low ?? '')) weights.person += 2
  if (words.workBefore.has(before.low)) weights.work += 2
  if (before.low === 'les') weights.other += 1
  else if (words.articles.has(before.low)) (isAttribute(tokens, to, words) ? byAttribute : byArticle)(start, weights)
}

/** Stands before its noun: `the Oslo harbour`. */
function isAttribute(tokens: readonly NameToken[], to: number, words: NameLanguage): boolean {
  const next = tokens[to]
  return (
    next?.gap === ' ' &&
    !next.capital &&
    !words.small.has(next.low) &&
    !words.personAfter.has(next.low) &&
    !/ed$/u.test(next.low)
  )
}

/** "the Oslo harbour": a place rather than anything else. */
function byAttribute(_start: NameToken, weights: Weights): void {
  weights.place += 0.5
}

/** "the Cheka" is an institution, "the Mensheviks" a group; a person has no article. */
function byArticle({ low }: NameToken, weights: Weights): void {
  weights.person -= 1
  if (low.endsWith('s')) weights.other += 1
  else weights.organisation += 1
}

function byWordsAfter(
  tokens: readonly NameToken[],
  { to }: FoundName,
  words: NameLanguage,
  weights: Weights,
  after: string,
): void {
  const next = tokens[to]
  if (next?.gap === ' ' && words.personAfter.has(next.low))
    weights.person += next.low === 'and' || next.low === 'et' ? 0.2 : 1
  if (/^["”»’]/u.test(after)) weights.work += 0.5
  if (/^["”»]?\s*\(\d{4}\)/u.test(after)) weights.work += 3
  if (/^(?:['’]s\b)/u.test(after)) weights.person += 0.5
  if (/^,\s*\p{Lu}/u.test(after) && next && isPlaceName(next.text)) weights.place += 1.5
}
