import type { Claim, Disagreement } from '../../collation/collation.ts'
import type { Wording } from '../wording/wording.ts'

/** Words of a clause that are quoted at most, and how many of them stand before what it claims. */
const CLAUSE = { most: 24, before: 10 }

/**
 * The readings of a disagreement, one line each, with the words of every source once.
 *
 * `1917 — A, C: “Released in 1917”; B: “freed in 1917”`
 */
export function readingLines({ claims }: Disagreement, wording: Wording): string[] {
  const readings = new Map<string, Claim[]>()
  for (const claim of claims) readings.set(claim.value, [...(readings.get(claim.value) ?? []), claim])
  return [...readings].map(([value, ofValue]) => {
    const quoted = byClause(ofValue).map(({ sigla, words }) =>
      bare(words) === bare(value) ? sigla.join(', ') : wording.claims(sigla.join(', '), wording.quoted(words)),
    )
    return wording.reads(value, quoted.join(wording.semicolon))
  })
}

/** The first clause of each source; equal ones together. */
function byClause(claims: Claim[]): Array<{ sigla: string[]; words: string }> {
  const clauses = new Map<string, { sigla: string[]; words: string }>()
  const heard = new Set<string>()
  for (const claim of claims) {
    if (heard.has(claim.siglum)) continue
    heard.add(claim.siglum)
    const words = clauseOf(claim)
    const known = clauses.get(bare(words))
    if (known) known.sigla.push(claim.siglum)
    else clauses.set(bare(words), { sigla: [claim.siglum], words })
  }
  return [...clauses.values()]
}

/** The sentence, or as much of it as stands around what it claims: `… born in 1890 in Brussels, …`. */
function clauseOf({ text, value }: Claim): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= CLAUSE.most) return words.join(' ')
  const sought = new Set(value.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
  const found = words.findIndex((word) => sought.has(bare(word)))
  const from = startBefore(words, Math.max(0, found))
  const to = endAfter(words, from, Math.max(0, found))
  const [head, tail] = [from > 0 ? '… ' : '', to < words.length ? ' …' : '']
  return `${head}${words
    .slice(from, to)
    .join(' ')
    .replace(tail ? /[,;:]$/ : /$^/, '')}${tail}`
}

const CLOSES = /[.,;:!?…]["”’»)]*$/

/** The word after the mark nearest before the claim, where that is near enough. */
function startBefore(words: string[], claim: number): number {
  const earliest = Math.max(0, claim - CLAUSE.before)
  if (earliest === 0) return 0
  for (let at = earliest; at < claim; at++) if (CLOSES.test(words[at - 1] ?? '')) return at
  return earliest
}

/** The last mark that the clause reaches; else as many words as it may have. */
function endAfter(words: string[], from: number, claim: number): number {
  const latest = Math.min(words.length, from + CLAUSE.most)
  if (latest === words.length) return latest
  for (let at = latest; at > claim + 1; at--) if (CLOSES.test(words[at - 1] ?? '')) return at
  return latest
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
