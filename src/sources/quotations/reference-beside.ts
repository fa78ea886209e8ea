import type { FoundQuotation } from './find-quotations.ts'
import { bracketed, type InlineReference, inlineReference } from './inline-reference.ts'
import type { KnownWorks } from './known-works.ts'
import { statementsOf } from './paragraph.ts'
import type { Surroundings } from './told-source.ts'

/** Characters in which a bracket is looked for on either side. */
const reach = 240

/**
 * The reference in brackets that belongs to a quotation: right after it; at the end of a displayed one; further on in its
 * sentence (`“…,” he says (Bee 1951: 3)`); or after the name that introduces it (`Bee (1951: 3) says “…”`).
 */
export function referenceBeside(found: FoundQuotation, around: Surroundings): InlineReference | null {
  const { works } = around
  const first = found.stretches[0] as FoundQuotation['stretches'][number]
  const last = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const before = first.paragraph.text.slice(Math.max(0, found.before - 300), found.before)
  const after = last.paragraph.text.slice(found.after, found.after + reach)
  const next = inlineReference(after, before, works)
  const named = next && !next.work ? yearAfterName(wordsBefore(found), works) : null
  if (next && named) return { ...named, ...next }
  return (
    next ??
    atEnd(found, last.paragraph.text.slice(0, last.end), before, works) ??
    (isClosed(last.paragraph.text.slice(0, last.end), after) ? null : furtherOn(after, before, works)) ??
    afterName(wordsBefore(found), works) ??
    inLead(wordsBefore(found), works) ??
    below(found, around)
  )
}

/** `The letter is dated 3 June 1911 (Bee and Dee 2007: 88).` right under a displayed quotation. */
function below(
  { form, stretches }: FoundQuotation,
  { paragraphs, works, words }: Surroundings,
): InlineReference | null {
  const next = paragraphs[(stretches.at(-1)?.paragraph.index ?? 0) + 1]
  const sentence = next?.passage.type === 'narrative' ? (next.parts[0]?.statement.text ?? '') : ''
  if (form === 'inline' || form === 'split' || !words.speaksOfIt.test(sentence)) return null
  const inside = /[([]([^()[\]]{3,120})[)\]]/u.exec(sentence.slice(0, reach))?.[1]
  const found = inside ? bracketed(inside.trim(), '', works) : null
  return found?.work && found.pages ? found : null
}

/** `… by the end of it. (Bee 1951: 3)` in a paragraph that is all quotation. */
function atEnd({ form }: FoundQuotation, text: string, before: string, works: KnownWorks): InlineReference | null {
  if (form === 'inline' || form === 'split') return null
  const inside = /[([]([^()[\]]{1,120})[)\]][.\s]*$/u.exec(text.slice(-reach))?.[1]
  const found = inside ? bracketed(inside.trim(), before, works) : null
  return found?.work || found?.again || (found?.pages && works.listed) ? found : null
}

/** The quotation ends its sentence: what stands behind it is of the next. */
function isClosed(text: string, after: string): boolean {
  return /[.!?…]\s?$/u.test(text.slice(-3)) && /^[\s"”»’]*\p{Lu}/u.test(after.slice(0, 8))
}

/** In the rest of the sentence, before anything else is quoted: `“…,” she said (Fen Courier, 3 June 1911)`. */
function furtherOn(after: string, before: string, works: KnownWorks): InlineReference | null {
  const match = /^([^“”«»"„()[\]]{1,160}?)[([]([^()[\]]{3,120})[)\]]/u.exec(after)
  if (!match || /[.!?]["”»’]?\s+\p{Lu}/u.test(match[1] as string)) return null
  const found = bracketed((match[2] as string).trim(), before, works)
  const isDated =
    found?.asWritten !== undefined &&
    /\d{1,2}(?:er|st|nd|rd|th)?\s\p{L}{3,9}\s\d{4}|\p{L}\s\d{1,2},\s\d{4}/u.test(found.asWritten)
  return isDated || (found?.work && found.pages) ? found : null
}

/** `Bee (1951: 3) says`, `Bee (1951, p. 3) says`; no other words are quoted since. */
function afterName(lead: string, works: KnownWorks): InlineReference | null {
  const match =
    /(\p{Lu}[\p{L}’'-]+(?:\set\sal\.)?)\s[([]((?:1[5-9]|20)\d\d[a-z]?\s?[:,]\s?(?:pp?\.\s?)?\d[^()[\]]{0,20})[)\]][^“”«»"„()[\]]*$/u.exec(
      lead.slice(-reach),
    )
  const found = match ? bracketed(`${match[1]} ${match[2]}`, '', works) : null
  return found?.work ? found : null
}

/** `He wrote (Fen Courier, 8 March 1911, p. 2): “…”`, `Bee (Two Roads, p. 3) calls it “…”`; no other words are quoted since. */
function inLead(lead: string, works: KnownWorks): InlineReference | null {
  const match = /[([]([^()[\]]{3,120})[)\]]([^“”«»"„()[\]]{0,80})$/u.exec(lead.slice(-reach))
  const found = match ? bracketed((match[1] as string).trim(), '', works) : null
  if (found?.work) return found.pages ? found : null
  return found?.asWritten && /^\s?[:,]?\s*$/u.test(match?.[2] ?? '') ? found : null
}

/** `Bee (1951) says “…” (p. 3)`: the page stands apart from the year. */
function yearAfterName(lead: string, works: KnownWorks): InlineReference | null {
  const match = /(\p{Lu}[\p{L}’'-]+)\s[([]((?:1[5-9]|20)\d\d[a-z]?)[)\]][^“”«»"„()[\]]*$/u.exec(lead.slice(-reach))
  const found = match ? bracketed(`${match[1]} ${match[2]}`, '', works) : null
  return found?.work ? found : null
}

/** The sentence up to the quotation. */
function wordsBefore(found: FoundQuotation): string {
  const { paragraph, start } = found.stretches[0] as FoundQuotation['stretches'][number]
  const part = paragraph.parts[statementsOf(paragraph, start, start + 1).first]
  return paragraph.text.slice(part?.from ?? 0, found.before)
}
