import { titleKey } from '../../titles/title-key.ts'
import type { Citation } from '../citation.ts'
import { attribution } from './attribution.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { headSource } from './head-source.ts'
import { type CalledNote, type NotesByMark, noteOf } from './note-of.ts'
import { fromWork, type Surroundings, type Told, toldSource } from './told-source.ts'

/** A citation; `again` where the words beside it only say `ibid.` */
export type Cited = Omit<Citation, 'letter'> & Pick<Told, 'again' | 'letter'>

/** Where quoted words come from: by their note, else by the words around them, else by their heading, else unknown. */
export function citeQuotation(found: FoundQuotation, notes: NotesByMark, around: Surroundings | null): Cited {
  const note = noteOf(found, notes)
  const head = found.form === 'extract' && around ? headOrLine(found, around) : {}
  const told = around && found.form !== 'extract' ? toldSource(found, around) : {}
  if (note) return fromNote(note, { ...head, ...told })
  if (told.work || told.speaker || told.pages || told.again || told.asWritten || told.letter)
    return { ...told, via: 'words' }
  if (head.work || head.speaker || head.asWritten) return { ...head, via: 'heading' }
  return { via: 'document' }
}

/** The line below an extract says more surely where it is from than its head, which may only name who speaks. */
function headOrLine(found: FoundQuotation, around: Surroundings): Told {
  const head = headSource(found, around)
  const line = below(found, around)
  const isSourced = line.work !== undefined || line.asWritten !== undefined
  if (line.pages && !isSourced && !head.work && around.presented) {
    const { asWritten: paper, ...rest } = head
    return { ...rest, ...(paper ? { paper } : {}), ...fromWork(around.presented, head.speaker, around), ...line }
  }
  return isSourced ? { ...(head.speaker ? { speaker: head.speaker } : {}), ...line } : { ...head, ...line }
}

/** The line under an extract that says where it is from. */
function below({ stretches }: FoundQuotation, { paragraphs }: Surroundings): Told {
  const last = stretches.at(-1)?.paragraph
  return (last && attribution(paragraphs[last.index + 1]?.passage)) ?? {}
}

/** The note holds; what it leaves open the words may fill in, when they speak of the same work. */
function fromNote({ note, pages: called }: CalledNote, told: Told): Cited {
  const cited =
    note.citations.find((one) => one.author && one.author === told.speaker) ??
    note.citations.find((one) => one.work ?? one.author)
  if (!cited) return { ...told, ...(called ? { pages: called } : {}), via: 'note', note: note.label }
  const { speaker, work, author, pages, letter } = told
  const same = !work || !cited.work || sameTitle(work, cited.work)
  return {
    ...(speaker ? { speaker } : {}),
    ...(letter ? { letter } : {}),
    ...(same && author && !cited.author && !cited.editor ? { author } : {}),
    ...(work && !cited.work ? { work } : {}),
    ...(pages && !cited.pages ? { pages } : {}),
    ...cited,
    ...(called ? { pages: called } : {}),
    ...(same ? {} : { toldWork: work as string }),
  }
}

/** Equal, or one begins with the other. */
function sameTitle(a: string, b: string): boolean {
  const x = titleKey(a)
  const y = titleKey(b)
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)
}
