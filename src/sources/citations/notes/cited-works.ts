import { titleKey } from '../../../titles/title-key.ts'
import type { Reference } from '../reference.ts'

/** Works cited so far, for finding the one that a short form means. The latest comes first. */
export class CitedWorks<T extends Reference> {
  readonly #byWord = new Map<string, T[]>()
  readonly #byFamily = new Map<string, T[]>()
  readonly #authors = new Map<string, string>()

  add(reference: T): void {
    const key = titleKey(reference.title ?? '')
    if (reference.author && key && !this.#authors.has(key)) this.#authors.set(key, reference.author)
    if (reference.form !== 'full') return
    for (const word of handles(key)) push(this.#byWord, word, reference)
    for (const name of familyNames(reference)) push(this.#byFamily, name, reference)
  }

  /** By title, author or both; a title may be shortened. */
  find(author: string | undefined, title: string | undefined): T | undefined {
    if (!title) return author ? this.#byFamily.get(familyName(author))?.at(-1) : undefined
    for (const word of handles(titleKey(title))) {
      const found = this.#byWord.get(word)?.findLast((one) => samePerson(one, author) && sameWork(one.title, title))
      if (found) return found
    }
    return undefined
  }

  /** By family name and year; the last cited where there are several. */
  ofYear(author: string, year: string): T | undefined {
    const [first = ''] = author.split(/\s(?:and|et|&)\s/u)
    return this.#byFamily.get(familyName(first))?.findLast((one) => one.year === year)
  }

  /** The author that some citation gives this title. */
  authorOf(title: string): string | undefined {
    return this.#authors.get(titleKey(title))
  }
}

function push<T extends Reference>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (
    list.at(-1)?.title !== value.title ||
    list.at(-1)?.author !== value.author ||
    list.at(-1)?.year !== value.year
  )
    list.push(value)
}

/** The first word and the long ones: a short title has one of them in common with the full. */
function handles(key: string): Set<string> {
  const words = key.split(' ')
  return new Set([words[0] ?? '', ...words.filter((word) => word.length >= 5)])
}

function familyNames(reference: Reference): string[] {
  return [reference.author, reference.editor].flatMap((names) => names?.split(/, | and /u) ?? []).map(familyName)
}

/** Whether one of its authors or editors has that family name; any has when no name is given. */
function samePerson(reference: Reference, name: string | undefined): boolean {
  return !name || familyNames(reference).includes(familyName(name))
}

function familyName(name: string): string {
  return titleKey(name.trim().split(/\s+/u).at(-1) ?? '')
}

/** Whether the short title's words stand in this order in the full one, beginning with the same or sharing a long one. */
function sameWork(title: string | undefined, short: string): boolean {
  const whole = titleKey(title ?? '').split(' ')
  const words = titleKey(short).split(' ')
  if (words.join(' ') === '' || whole.length < words.length) return false
  let at = 0
  for (const word of words) {
    const next = whole.indexOf(word, at)
    if (next < 0) return false
    at = next + 1
  }
  return whole[0] === words[0] || words.some((word) => word.length >= 5)
}
