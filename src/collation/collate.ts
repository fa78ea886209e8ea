import type { BookConfig } from '../config/config.ts'
import type { Siglum, Witness } from '../sources/witness.ts'
import type { Collation } from './collation.ts'
import type { Comparer } from './disagreements/draft.ts'
import { findDisagreements } from './disagreements/find-disagreements.ts'
import { comparers } from './disagreements/index.ts'
import { nearLinks } from './links/near.ts'
import { requoted } from './links/requoted.ts'
import { toldLinks } from './links/told.ts'
import { decided } from './loci/decided.ts'
import { doubts } from './loci/doubts.ts'
import { gather } from './loci/gather.ts'
import { settle } from './loci/settle.ts'
import { tellUnmatched } from './loci/unmatched.ts'
import { leading } from './tellings/leading.ts'
import { postings } from './tellings/postings.ts'
import type { Telling } from './tellings/telling.ts'
import { tellings } from './tellings/tellings.ts'
import { weigh } from './tellings/weigh.ts'

/** Sets the witnesses side by side: which statements tell the same thing, what each adds, where they disagree. */
export function collate(
  witnesses: Witness[],
  config: BookConfig,
  compared: readonly Comparer[] = comparers,
): Collation {
  const ordered = leading(witnesses, config)
  const all = tellings(ordered)
  const terms = postings(all.length, (index) => all[index]?.terms ?? new Int32Array(0))
  weigh(all, terms)
  const decisions = decided(config, all)
  const copied = nearLinks(all)
  const near = [...copied, ...requoted(all, copied)]
  const overlaps = toldLinks(all, terms, new Map(near.map((link) => [link.from, link])))
  const settled = settle(all, near, overlaps, decisions)
  const { loci, events } = gather(all, settled.told, settled.bound)
  const language = languageOf(config, ordered)
  const disagreements = findDisagreements(witnesses, loci, events, { ...config, language }, compared)
  tellUnmatched(config, disagreements, witnesses)
  return {
    base: ordered[0]?.siglum ?? ('A' as Siglum),
    loci,
    events,
    disagreements,
    doubts: doubts(settled.doubtful, all),
    dropped: dropped(decisions.dropped, all),
  }
}

/** The language set, else that of the leading witness. */
function languageOf(config: BookConfig, [base]: Witness[]): string {
  return config.language && config.language !== 'und' ? config.language : (base?.about.language ?? 'en')
}

function dropped(indexes: ReadonlyMap<number, string>, all: Telling[]): Collation['dropped'] {
  const list: Collation['dropped'] = []
  for (const [index, reason] of [...indexes].sort((a, b) => a[0] - b[0])) {
    const telling = all[index]
    if (telling) list.push({ statement: telling.statement.id, reason })
  }
  return list
}
