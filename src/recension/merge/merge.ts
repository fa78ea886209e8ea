import { VFile } from 'vfile'
import type { ComposedBlock, Ledger } from '../recension.ts'
import { basisOf } from './basis.ts'
import { composition } from './composition.ts'
import { changedThoughDeleted, decide } from './decide.ts'
import { nextLedger } from './ledger.ts'
import { withFreeLabels } from './note-labels.ts'
import { placed } from './place.ts'
import { reportMerge } from './report-merge.ts'
import { type SourceText, splice } from './splice.ts'
import { endOfLine, unitsOf } from './units.ts'

export interface Merging {
  /** What was composed last time; null the first time. */
  ledger: Ledger | null
  /** What is composed now. */
  composed: ComposedBlock[]
  /** The manuscript as a person left it; null the first time. */
  edited: string | null
}

export interface Merged {
  /** The manuscript to be written; carries the messages about conflicts, at their lines. */
  manuscript: VFile
  ledger: Ledger
}

/**
 * Merges a new composition into the manuscript that a person edits. Per unit: what the person left alone becomes the
 * new text, what the sources left alone stays the person's, what both changed stays the person's and is reported, what
 * the person deleted stays deleted, and what only the person has stays where it is. Every other byte stays as it was.
 *
 * Composed `A.`, edited `B.`, composed now `A.`: the manuscript stays `B.`.
 */
export function mergeManuscript({ ledger, composed, edited }: Merging): Merged {
  const isEmpty = edited === null || edited.trim() === ''
  const text = isEmpty ? '' : edited
  const before = isEmpty ? null : ledger
  const source: SourceText = { text, units: unitsOf(text) }
  const blocks = withFreeLabels(withOwnKeys(composed), before, source)
  const now = composition(blocks)
  const basis = basisOf(before, now, source)
  const eol = endOfLine(text)
  const decided = decide({ basis, composed: now, edited: source, ledger: before, eol })
  const pieces = placed(basis, decided)
  const spliced = splice(pieces, {
    edited: source,
    composed: now.source,
    basisGaps: basis.units.map(({ gap }) => gap),
    eol,
  })
  const manuscript = new VFile({ path: 'book.md', value: spliced.text })
  const gone = changedThoughDeleted(basis, now)
  reportMerge(manuscript, { before: basis.units, pieces, starts: spliced.starts, gone })
  return { manuscript, ledger: nextLedger({ before, blocks, basis, decided, composed: now }) }
}

/** A key given twice would make one block the successor of two. */
function withOwnKeys(composed: ComposedBlock[]): ComposedBlock[] {
  const seen = new Map<string, number>()
  return composed.flatMap((block) => {
    if (block.markdown.trim() === '') return []
    const count = (seen.get(block.key) ?? 0) + 1
    seen.set(block.key, count)
    return count === 1 ? [block] : [{ ...block, key: `${block.key}~${count}` as ComposedBlock['key'] }]
  })
}
