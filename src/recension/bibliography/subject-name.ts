import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import { cslName } from './person-names.ts'

/** Whom the book is about: from book.yaml, else the name that most titles of sources and most works bear, else null. */
export function subjectName(witnesses: Witness[], config: BookConfig): string | null {
  if (config.subject) return config.subject
  const counts = new Map<string, number>()
  const add = (name: string, weight: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  for (const witness of witnesses) {
    const names = new Set(
      witness.passages
        .flatMap((passage) => passage.statements.flatMap((statement) => statement.names))
        .filter((name) => name.kind === 'person')
        .map((name) => name.text),
    )
    const title = witness.about.title.replace(/\s*\(.*?\)\s*/gu, '').trim()
    for (const name of names) if (name.includes(' ') && title.includes(name)) add(name, name === title ? 4 : 2)
    if (/^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.test(title)) add(title, 3)
    for (const work of witness.works) if (work.author && !/, | and /u.test(work.author)) add(work.author, 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && cslName(best[0]).given ? best[0] : null
}
