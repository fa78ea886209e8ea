import type { Work } from '../recension.ts'
import { fold, mainTitle, titleKey } from './title-keys.ts'

/** Gives every work an id made from its author and title: `bee-two-roads`. */
export function workIds(works: Array<Omit<Work, 'id'>>): Work[] {
  const taken = new Set<string>()
  return works.map((work) => {
    const author = work.csl.author?.[0] ?? work.csl.editor?.[0]
    const words = titleKey(mainTitle(work.csl.title)).split(' ').slice(0, 6)
    const stem =
      [fold(author?.family ?? author?.literal ?? ''), ...words].join(' ').trim().replace(/\s+/g, '-') || 'work'
    let id = stem
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`
    taken.add(id)
    return { ...work, id, csl: { ...work.csl, id } }
  })
}
