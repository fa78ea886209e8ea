import { isDerived } from './derived.ts'
import { oneLetterForms, penSlipForms } from './dictionary-forms.ts'
import { edit } from './edit.ts'
import { isForeign } from './foreign.ts'
import type { Lexis } from './lexis.ts'
import { isPenSlip, likeliness } from './likeliness.ts'
import type { Usage } from './usage.ts'
import type { Verdict } from './verdict.ts'
import { bestOf, inSamePlace, listed, writtenSo } from './verdict-evidence.ts'

/** An unknown form and what there is to judge it by. */
export interface Suspect {
  form: string
  usage: Usage
  /** Forms of the witnesses one slip away, and how they are used. */
  near: ReadonlyMap<string, Usage>
}

/**
 * Judges an ordinary word by the witnesses' own words and by the dictionary; null when it is a word of its own: foreign,
 * put together of others, or used again and again.
 */
export function judgeWord(suspect: Suspect, lexis: Lexis): Verdict | null {
  const { form, usage } = suspect
  const slip = lexis.language.slips.get(form)
  if (slip)
    return { kind: 'misspelling', suggestion: slip, evidence: 'many make this slip', confidence: 0.9, isSure: true }
  if (lexis.dictionary.knows(form)) return null
  const placed = samePlace(suspect, lexis)
  if (placed) return placed
  if (form.length < SHORTEST || hasOtherLetters(suspect, lexis) || isForeign(usage, lexis)) return null
  const ligature = form.replaceAll('oe', 'œ').replaceAll('ae', 'æ')
  if (ligature !== form && lexis.dictionary.knows(ligature))
    return { kind: 'misspelling', suggestion: ligature, evidence: 'the dictionary writes it so', confidence: 0.6 }
  const isOwn = usage.contexts.size >= OFTEN || isShared(usage) || isOfName(form, lexis)
  const used = byWitnesses(suspect, lexis)
  const isFound = used.some(({ confidence }) => confidence >= ENOUGH)
  const best = bestOf(isOwn || isFound ? used : [...used, ...byDictionary(suspect, lexis)], LEAST)
  return best ?? (isOwn ? null : joined(form, lexis))
}

/** A word used in so many places is no slip. */
const OFTEN = 3
const LEAST = 0.35
const ENOUGH = 0.7
/** Shorter words have neighbours everywhere. */
const SHORT = 5
const SHORTEST = 4

/** Two witnesses write it so, each in a place of its own. */
function isShared({ sigla, contexts }: Usage): boolean {
  return sigla.size > 1 && contexts.size > 1
}

/** `bismarckian` beside `Bismarck`: a word made of a name that the witnesses have. */
function isOfName(form: string, { counts, language }: Lexis): boolean {
  const stems = language.ofNames
    .filter((ending) => form.endsWith(ending))
    .map((ending) => form.slice(0, -ending.length))
  const names = stems
    .filter((stem) => stem.length >= SHORTEST)
    .map((stem) => stem.charAt(0).toUpperCase() + stem.slice(1))
  return names.some((name) => lost.some((end) => counts.has(name + end)))
}

/** What a name loses at its end before an ending: `Castres`, `castrais`. */
const lost = ['', 'e', 'i', 'o', 'a', 's', 'es', 'y']

function samePlace({ usage, near }: Suspect, { dictionary }: Lexis): Verdict | null {
  for (const [known, other] of near) {
    const sigla = dictionary.knows(known) ? inSamePlace(usage, other) : []
    if (sigla.length === 0) continue
    const evidence = `${listed(sigla)} ${sigla.length === 1 ? 'has' : 'have'} it so in the same place`
    return { kind: 'misspelling', suggestion: known, evidence, confidence: 0.95, isSure: true }
  }
  return null
}

function hasOtherLetters({ form }: Suspect, { language }: Lexis): boolean {
  return [...form].some((letter) => letter !== "'" && !language.letters.includes(letter))
}

function byWitnesses(suspect: Suspect, lexis: Lexis): Verdict[] {
  const { usage, near } = suspect
  const here = usage.contexts.size
  return [...near].flatMap(([known, other]) => {
    const isKnown = lexis.dictionary.knows(known)
    const there = other.contexts.size
    const enough = here >= OFTEN ? 8 * here : isKnown ? 1 : Math.max(OFTEN, 4 * here)
    if (there < enough || (here >= OFTEN && !isKnown)) return []
    const use = isKnown ? Math.min(0.05 * there, 0.15) : -0.15
    return verdictOf(suspect, known, writtenSo(other), use, lexis)
  })
}

function byDictionary(suspect: Suspect, lexis: Lexis): Verdict[] {
  const { form, usage, near } = suspect
  const { language, dictionary } = lexis
  // Each search asks the dictionary hundreds of times; no book of any size has so many slips.
  if (form.length < SHORT || isPart(usage) || lexis.searches.left <= 0) return []
  lexis.searches.left -= 1
  const isWhole = !isDerived(form, language, dictionary)
  const slips = penSlipForms(form, language, dictionary)
  const forms = isWhole && slips.length === 0 ? oneLetterForms(form, language, dictionary) : slips
  const evidence = 'the dictionary knows no such word'
  // Two places are half way to a word of its own; many words around it say little for any one of them.
  const doubt = (usage.contexts.size > 1 ? 0.1 : 0) + Math.min(0.05 * (forms.length - 1), 0.15)
  return forms.flatMap((known) => (near.has(known) ? [] : verdictOf(suspect, known, evidence, -doubt, lexis)))
}

function verdictOf({ form, usage }: Suspect, known: string, evidence: string, more: number, lexis: Lexis): Verdict[] {
  const found = edit(form, known)
  if (!found || known !== known.toLowerCase() || (form.length < SHORT && !isPenSlip(found.kind))) return []
  const isOwn = !isPenSlip(found.kind) && (isPart(usage) || isDerived(form, lexis.language, lexis.dictionary))
  const sure = found.kind === 'accents' ? { isSure: true as const } : {}
  const likely = likeliness(found, Math.min(form.length, known.length)) * (isOwn ? 0.4 : 1)
  return [{ kind: 'misspelling', suggestion: known, evidence, confidence: Math.min(likely + more, 0.95), ...sure }]
}

/** `hearted` of `large-hearted` needs no dictionary to know it. */
function isPart(usage: Usage): boolean {
  return usage.occurrences.every(({ word }) => word.isPart)
}

/** `ofthe` gives `of the`. */
function joined(form: string, { language, dictionary }: Lexis): Verdict | null {
  for (let at = 2; at <= form.length - 2; at += 1) {
    const [first, second] = [form.slice(0, at), form.slice(at)]
    const joiners = [first, second].filter((part) => language.joiners.has(part)).length
    if (joiners === 0 || !dictionary.knows(first) || !dictionary.knows(second)) continue
    const confidence = joiners === 2 ? 0.8 : 0.5
    return { kind: 'joined', suggestion: `${first} ${second}`, evidence: 'two words run together', confidence }
  }
  return null
}
