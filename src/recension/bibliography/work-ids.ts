import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Work } from '../recension.ts'
import { mainTitle } from './title-parts.ts'

/** Gives every work an id made from its author and title: `bee-two-roads`; one that has an id of the editor's keeps it. */
export function workIds(works: Array<Omit<Work, 'id'>>): Work[] {
  const taken = new Set<string>()
  const given = new Map(
    works.flatMap((work) => (work.csl.id === '' ? [] : [[work, free(work.csl.id, taken)] as const])),
  )
  return works.map((work) => {
    const id = given.get(work) ?? free(stemOf(work), taken)
    return { ...work, id, csl: { ...work.csl, id } }
  })
}

function stemOf({ csl }: Omit<Work, 'id'>): string {
  const author = csl.author?.[0] ?? csl.editor?.[0]
  const words = titleKey(mainTitle(csl.title)).split(' ').slice(0, 6)
  return [fold(author?.family ?? author?.literal ?? ''), ...words].join(' ').trim().replace(/\s+/g, '-') || 'work'
}

function free(stem: string, taken: Set<string>): string {
  let id = stem
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`
  taken.add(id)
  return id
}
