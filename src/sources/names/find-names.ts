import { afterTitle, type TitleIndex } from './find-titles.ts'
import { folded } from './fold.ts'
import { isGivenName } from './given-names.ts'
import type { NameLanguage } from './language.ts'
import type { NameToken } from './name-tokens.ts'
import { isPlaceName } from './places.ts'
import type { Usage } from './usage.ts'

/** A capitalised run taken for a name: tokens `from` up to `to`, titles before it left out. */
export interface FoundName {
  from: number
  to: number
  /** The title before it, in lower case. */
  title?: string
  /** Title of a work. */
  work?: true
  /** Comparable form without a leading article. */
  form: string
}

/** The names of a statement by their capitals. `In Oslo General Jan de Wet met` gives `Oslo`, `Jan de Wet`. */
export function findNames(
  tokens: readonly NameToken[],
  words: NameLanguage,
  usage: Usage,
  titles: TitleIndex,
): FoundName[] {
  const found: FoundName[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    const titleEnd = afterTitle(tokens, index, titles)
    if (titleEnd > index) {
      found.push({ from: index, to: titleEnd, form: formOf(tokens.slice(index, titleEnd), words), work: true })
      index = titleEnd
      continue
    }
    if (!token || !beginsName(tokens, index, words, usage)) {
      index++
      continue
    }
    const end = runEnd(tokens, index, words)
    const name = trimmed(tokens, index, end, words)
    if (name) found.push(name)
    index = end
  }
  return found
}

function beginsName(tokens: readonly NameToken[], index: number, words: NameLanguage, usage: Usage): boolean {
  const token = tokens[index]
  if (!token?.capital || (words.never.has(token.low) && !isJan(tokens, index))) return false
  if (!token.first) return token.low !== 'i' && !(words.small.has(token.low) && !continues(tokens, index, words))
  if (isInitial(tokens, index) || isQuotedName(tokens, index, words)) return true
  if (words.small.has(token.low)) return isPlaceName(`${token.text} ${tokens[index + 1]?.text ?? ''}`)
  const lower = usage.lower.get(token.low) ?? 0
  const inside = usage.inside.get(token.low) ?? 0
  if (inside > 0 || isAcronym(token.text)) return inside >= lower || isAcronym(token.text)
  if (lower > 0) return false
  if (isGivenName(token.text) || isPlaceName(token.text) || words.titles.has(token.low)) return true
  return continues(tokens, index, words) && !words.initialEndings.test(token.low)
}

/** A short month that is a given name too: `Jan de Boer`, not `Jan 5`. */
function isJan(tokens: readonly NameToken[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  return (
    token !== undefined &&
    token.text.length === 3 &&
    isGivenName(token.text) &&
    next?.gap === ' ' &&
    !/^\d/u.test(next.text)
  )
}

/** Inside a sentence, one word between quotation marks: `known as “Reed”`. */
function isQuotedName(tokens: readonly NameToken[], index: number, words: NameLanguage): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  const closed = /^[,.]?["”»’]|^\s»/u.test(next?.gap ?? '”')
  return token !== undefined && index > 0 && /^[ (]["“«‘]\s?$/u.test(token.gap) && closed && !words.small.has(token.low)
}

/** `J. Smith`, `D.J. Smith` */
function isInitial(tokens: readonly NameToken[], index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index]?.text.length === 1 && next?.capital === true && (next.gap === '. ' || next.gap === '.')
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text.length <= 6 && text === text.toUpperCase() && !/^[IVXLC]+$/u.test(text)
}

function continues(tokens: readonly NameToken[], index: number, words: NameLanguage): boolean {
  return step(tokens, index, index, words) > index + 1
}

/** Index after the last word of the run that begins at `from`. */
function runEnd(tokens: readonly NameToken[], from: number, words: NameLanguage): number {
  let end = from + 1
  while (end - from < 12) {
    const next = step(tokens, from, end - 1, words)
    if (next === end) break
    end = next
  }
  return end
}

/** Index after the next word or words that go on with the run whose last word is at `last`. */
function step(tokens: readonly NameToken[], from: number, last: number, words: NameLanguage): number {
  const here = tokens[last]
  const next = tokens[last + 1]
  if (!here || !next) return last + 1
  if (next.capital && !words.never.has(next.low) && joinsDirectly(here, next, words)) return last + 2
  if (isCallName(here, next, tokens[last + 2])) return last + 3
  if (isApostrophe(next.gap)) return afterPossessive(tokens, from, last, words)
  if (next.gap !== ' ' || next.capital) return last + 1
  if (words.particles.has(next.low) && takesParticle(tokens, from, last, words))
    return afterSmall(tokens, last, words.particles)
  if (beginsTitle(tokens, from, words)) return afterSmall(tokens, last, words.small)
  if (!isInstitution(tokens, from, last + 1, words)) return last + 1
  if (words.joiners.has(next.low)) return afterJoiner(tokens, last, words)
  return words.continuing.test(next.low) && !words.small.has(next.low) ? last + 2 : last + 1
}

/** `Leo (Lev) Wendt` */
function isCallName(here: NameToken, next: NameToken, after: NameToken | undefined): boolean {
  return next.gap === ' (' && next.capital && after?.gap === ') ' && after.capital && isGivenName(here.text)
}

/** A capitalised article inside a sentence begins a title: `her book The Mill on the Moor`. */
function beginsTitle(tokens: readonly NameToken[], from: number, words: NameLanguage): boolean {
  const first = tokens[from]
  return first?.first === false && first.capital && words.articles.has(first.low)
}

function joinsDirectly(here: NameToken, next: NameToken, words: NameLanguage): boolean {
  if (next.gap === ' ') return true
  if (next.gap === '. ' || next.gap === '.') return here.text.length === 1 || words.titles.has(here.low)
  if (isApostrophe(next.gap)) return here.text.length === 1
  return /^[’'] $/u.test(next.gap) && (words.possessors.has(here.low) || words.organisation.has(next.low))
}

function isApostrophe(gap: string): boolean {
  return gap === "'" || gap === '’'
}

/** `People's Will`, where the possessor is a common word. */
function afterPossessive(tokens: readonly NameToken[], from: number, last: number, words: NameLanguage): number {
  const mark = tokens[last + 1]
  const next = tokens[last + 2]
  const joins = mark?.low === 's' && next?.capital && next.gap === ' '
  const common =
    words.possessors.has(tokens[last]?.low ?? '') || (last > from && isInstitution(tokens, from, last + 1, words))
  return joins && common ? last + 3 : last + 1
}

/** In French `de` joins everything; it belongs to a name only after a given name, an initial or a title. */
function takesParticle(tokens: readonly NameToken[], from: number, last: number, words: NameLanguage): boolean {
  const here = tokens[last]
  if (!here) return false
  if (!words.joiners.has('de')) return true
  return here.text.length === 1 || isGivenName(here.text) || (last === from && words.titles.has(here.low))
}

function afterSmall(tokens: readonly NameToken[], last: number, small: ReadonlySet<string>): number {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at]
    if (!token || !(token.gap === ' ' || (at > last + 1 && isApostrophe(token.gap)))) return last + 1
    if (token.capital) return at > last + 1 ? at + 1 : last + 1
    if (!small.has(token.low)) return last + 1
  }
  return last + 1
}

/** `Institute of Anatomy`, `Société d'océanographie` */
function afterJoiner(tokens: readonly NameToken[], last: number, words: NameLanguage): number {
  const end = afterSmall(tokens, last, new Set([...words.joiners, ...words.articles]))
  const noun = tokens[last + 2]
  if (end > last + 1 || !noun || noun.capital || words.small.has(noun.low) || !words.matter.test(noun.low)) return end
  return noun.gap === ' ' || isApostrophe(noun.gap) ? last + 3 : end
}

function isInstitution(tokens: readonly NameToken[], from: number, to: number, words: NameLanguage): boolean {
  return tokens
    .slice(from, to)
    .some(({ low }) => words.organisation.has(low) || words.place.has(low) || words.event.has(low))
}

/** Leaves out titles and the name of a people before a person: `the French Socialist Jean Morel` is `Jean Morel`. */
function trimmed(tokens: readonly NameToken[], from: number, to: number, words: NameLanguage): FoundName | undefined {
  let start = from
  let title: string | undefined
  while (
    start < to - 1 &&
    words.titles.has(tokens[start]?.low ?? '') &&
    !/^s(?:ain)?te?$/u.test(tokens[start]?.low ?? '')
  ) {
    title = tokens[start]?.low
    start++
  }
  const person = givenAt(tokens, start, to)
  if (person > start && groupsOnly(tokens, start, person, words)) start = person
  const text = tokens.slice(start, to)
  if (text.every((token) => token.text.length < 2)) return undefined
  if (text.length === 1 && words.titles.has(text[0]?.low ?? '')) return undefined
  const form = formOf(text, words)
  return form === '' ? undefined : { from: start, to, form, ...(title === undefined ? {} : { title }) }
}

function givenAt(tokens: readonly NameToken[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) if (isGivenName(tokens[at]?.text ?? '')) return at
  return -1
}

function groupsOnly(tokens: readonly NameToken[], from: number, to: number, words: NameLanguage): boolean {
  const isGroup = ({ low }: NameToken) =>
    words.groups.has(low) || words.groupEndings.test(low) || words.personBefore.has(low)
  const lead = tokens.slice(from, to)
  return (
    lead.at(-1) !== undefined &&
    lead.slice(-1).every(isGroup) &&
    lead.every((token) => isGroup(token) || words.organisation.has(token.low))
  )
}

function formOf(tokens: readonly NameToken[], words: NameLanguage): string {
  const start = tokens.length > 1 && words.articles.has(tokens[0]?.low ?? '') ? 1 : 0
  const own = tokens.slice(start).filter(({ gap }, at) => at === 0 || gap !== ' (')
  return folded(own.map(({ text, gap }, at) => (at === 0 ? text : `${gap.replace(/\. ?|\) /u, ' ')}${text}`)).join(''))
}
