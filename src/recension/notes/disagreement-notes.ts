import type { Disagreement } from '../../collation/collation.ts'
import type { StatementId } from '../../sources/witness.ts'
import type { Standing } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeInline } from '../writing/escape.ts'
import { fingerprint, slugOf } from '../writing/keys.ts'
import type { Footnote } from './footnote.ts'

/** Where the sources disagree, as a note to the first sentence of the main text that makes one of the claims. */
export function disagreementNotes(
  disagreements: Disagreement[],
  standing: (id: StatementId) => Standing,
  isPrinted: (id: StatementId) => boolean,
  wording: Wording,
): Footnote[] {
  const notes: Footnote[] = []
  for (const disagreement of disagreements) {
    const anchors = disagreement.claims.map(({ statement }) => anchorOf(statement, standing)).filter(isPrinted)
    const [statement] = anchors
    if (statement === undefined) continue
    notes.push({
      label: `d-${slugOf(disagreement.id).slice(0, 30)}-${fingerprint(disagreement.id)}`,
      statement,
      at: Number.POSITIVE_INFINITY,
      markdown: escapeInline(claimsOf(disagreement, wording)),
      holds: [],
    })
  }
  return notes
}

/** `Year of birth. A: 1890; C: 1891.` */
export function claimsOf({ topic, claims, settled }: Disagreement, wording: Wording): string {
  const said = new Map<string, string[]>()
  for (const { siglum, value } of claims) {
    const sigla = said.get(value) ?? []
    if (!sigla.includes(siglum)) said.set(value, [...sigla, siglum])
  }
  const list = [...said].map(([value, sigla]) => wording.claims(sigla.join(', '), value)).join(wording.semicolon)
  const chosen = settled ? ` ${wording.settled(settled.value, settled.reason)}` : ''
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}. ${list}.${chosen}`
}

function anchorOf(id: StatementId, standing: (id: StatementId) => Standing): StatementId {
  const stands = standing(id)
  return stands.type === 'told' ? stands.lemma : id
}
