import type { Statement, WorkMention } from '../witness.ts'
import type { KnownWorks } from './known-works.ts'
import type { OwnWorks } from './own-works.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** Topics of what is said, not its source: `of Two Roads, Bee wrote:`. */
const topic = new Set(['of', 'about', 'on', 'regarding', 'to', 'sur', 'concernant'])

/**
 * The work that words taken from a statement name as the source of a quotation beside them.
 *
 * `Bee wrote in her memoirs, Two Roads (1951):` names `Two Roads`; `Of Two Roads he wrote:` names none.
 */
export function toldWork(
  statement: Statement,
  from: number,
  to: number,
  works: KnownWorks,
  own: OwnWorks,
  words: QuotationWords,
): WorkMention | null {
  const text = statement.text.slice(from, to)
  for (const { work, at } of works.inText(text, statement.place)) {
    if (speaksItself(text.slice(0, at), words)) return work
    if (isSource(text.slice(0, at), text.slice(at + work.title.length), words)) return work
  }
  return byNoun(text, own, words)
}

/** A preposition of place stands before it, or the quotation follows it at once. */
function isSource(before: string, after: string, words: QuotationWords): boolean {
  const list = before.toLowerCase().match(/[\p{L}’'-]+|[.;:!?]/gu) ?? []
  const preposition = list
    .slice(-8)
    .findLast((word) => words.within.has(word) || topic.has(word) || words.speech.has(word))
  if (preposition && topic.has(preposition)) return false
  if (preposition && words.within.has(preposition)) return true
  if (
    /^[^.;!?]{0,40}(?:cette phrase|ces (?:lignes|mots|phrases)|ce passage|this (?:sentence|passage|line)|these (?:words|lines))[^.;!?]{0,60}[:,]\s*$/iu.test(
      after,
    )
  )
    return true
  if (/^\s?\([^()]{0,40}\d{4}\)\s?:\s*$/u.test(after)) return true
  return /^(?:\s?\([^()]{0,40}\))?\s?[:,]?\s*$/u.test(after) && preposition !== undefined
}

/** `“…,” proclaims the manifesto One Road`: the work is who speaks. */
function speaksItself(before: string, words: QuotationWords): boolean {
  const match =
    /^["”»’]?[,\s]*(\p{Ll}+)\s(?:(?:the|his|her|its|le|la|les|son|sa)\s|l['’])?(?:\p{Ll}+\s){0,2}["“«]?\s?$/u.exec(
      before,
    )
  return match !== null && words.speech.has(match[1] as string)
}

/** `in his memoirs` */
function byNoun(text: string, own: OwnWorks, words: QuotationWords): WorkMention | null {
  const list =
    text
      .slice(-160)
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? []
  for (let at = list.length - 1; at >= Math.max(1, list.length - 14); at -= 1) {
    const noun = (list[at] as string).normalize('NFKD').replace(/\p{M}/gu, '')
    const work = own.get(noun)
    if (!work || !words.ownWorks.has(list[at] as string)) continue
    const lead = list.slice(Math.max(0, at - 4), at)
    if (
      lead.some((word) => words.within.has(word)) &&
      lead.some((word) => words.possessives.has(word) || word === 'the' || word === 'les')
    )
      return work
  }
  return null
}
