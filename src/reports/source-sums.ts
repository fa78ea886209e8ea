import type { FateKind, Recension } from '../recension/recension.ts'
import type { Witness } from '../sources/witness.ts'

/** What became of one source, in sentences and words. */
export interface SourceSum {
  siglum: string
  path: string
  title: string
  author: string
  date: string
  licence: string
  url: string
  sentences: number
  fates: Record<FateKind, number>
  /** Words of it that are printed in the text or in notes. */
  words: number
}

/** Adds up, source by source, what became of every sentence; printed, note, merged and cut make all of them. */
export function sourceSums(witnesses: Witness[], recension: Recension | undefined): SourceSum[] {
  const sums = new Map(witnesses.map((witness) => [fileOf(witness), emptySum(witness)]))
  for (const { statement, fate } of recension?.fates ?? []) {
    const sum = sums.get(statement.place.file)
    if (!sum) continue
    sum.sentences += 1
    sum.fates[fate] += 1
    if (fate === 'printed' || fate === 'note') sum.words += statement.text.split(/\s+/).length
  }
  return [...sums.values()]
}

function fileOf({ file }: Witness): string {
  return file.path.replace(/^sources\//, '')
}

function emptySum(witness: Witness): SourceSum {
  const { title, author = '', date = '', licence = '', url = '' } = witness.about
  const fates = { printed: 0, note: 0, merged: 0, cut: 0 }
  return {
    siglum: witness.siglum,
    path: fileOf(witness),
    title,
    author,
    date,
    licence,
    url,
    sentences: 0,
    fates,
    words: 0,
  }
}
