import { isDerived } from './derived.ts'
import { type Edit, edit } from './edit.ts'
import { isForeign } from './foreign.ts'
import type { Suspect } from './judge-word.ts'
import type { Lexis } from './lexis.ts'
import type { Usage } from './usage.ts'
import type { Verdict } from './verdict.ts'
import { bestOf, inSamePlace, listed, writtenSo } from './verdict-evidence.ts'

/**
 * Judges a proper name by how other witnesses spell it, since no dictionary has the names of a book; null when none of
 * them has a name one slip away that it could be.
 */
export function judgeName(suspect: Suspect, lexis: Lexis): Verdict | null {
  const { form, usage, near } = suspect
  const { language, dictionary } = lexis
  if (near.size === 0 || dictionary.knows(form) || isDerived(form, language, dictionary)) return null
  const isStrange = isForeign(usage, lexis)
  const verdicts = [...near].flatMap(([other, used]) => {
    const found = edit(form, other)
    const isName = other !== other.toLowerCase()
    return found && isName && isSlipOfName(found, form, other) ? byOthers(suspect, other, used, found, lexis) : []
  })
  return bestOf(verdicts, isStrange ? CERTAIN : LEAST)
}

const LEAST = 0.35
const CERTAIN = 0.9
const LONG = 6

/** `Austria` and `Austrian`, `Petrov` and `Petrova`, `Marco` and `Maria` are names of their own. */
function isSlipOfName({ kind, where }: Edit, form: string, other: string): boolean {
  if (where === 'first' || Math.min(form.length, other.length) < LONG - 1) return kind === 'accents'
  if (where !== 'last') return true
  if (kind === 'doubled') return !endings.test(form.slice(-1))
  return kind === 'other' && !endings.test(form.slice(-1)) && !endings.test(other.slice(-1))
}

const endings = /[aeiouysn]/i

function byOthers({ form, usage }: Suspect, other: string, used: Usage, found: Edit, lexis: Lexis): Verdict[] {
  const others = [...used.sigla].filter((siglum) => !usage.sigla.has(siglum))
  const isKnown = lexis.dictionary.knows(other)
  const here = usage.contexts.size
  const there = used.contexts.size
  const placed = inSamePlace(usage, used)
  // Two witnesses that write the accent have it from the language of the name.
  if (found.kind === 'accents' && usage.sigla.size > 1 && placed.length === 0) return []
  const isPlaced = placed.length > 0 && (isKnown || there >= here)
  if (!isPlaced && others.length === 0) return []
  const evidence = isPlaced
    ? `${listed(placed)} ${placed.length === 1 ? 'has' : 'have'} it so in the same place`
    : writtenSo(used)
  return [{ kind: 'name', suggestion: other, evidence, confidence: isPlaced ? 0.9 : confidenceOf() }]

  function confidenceOf(): number {
    const hasCompany = [...usage.companions].some((companion) => used.companions.has(companion))
    if (!hasCompany && form.length < LONG) return 0
    const most = found.kind === 'accents' ? 0.4 : found.kind === 'other' ? 0.55 : 0.65
    const isOutnumbered = there >= 2 * here && (isKnown || there >= 3)
    if (isOutnumbered || (isKnown && there >= here)) return most + (hasCompany ? 0.2 : 0)
    if (hasCompany && there > here) return 0.6
    // Neither is the better known: the witness that leads has it right, and the editor decides.
    return there >= here && leads(used) < leads(usage) ? (hasCompany ? 0.5 : 0.4) : 0
  }
}

function leads({ occurrences }: Usage): number {
  return occurrences.reduce((rank, { witness }) => Math.min(rank, witness.about.rank), Number.POSITIVE_INFINITY)
}
