import type { Reference } from './reference.ts'
import { titleKey } from './title-key.ts'

/** A citation with what it points back to filled in. */
export interface ResolvedReference extends Reference {
  resolved?: 'ibid' | 'op-cit' | 'short'
}

/**
 * Follows Ibid., op. cit. and short forms through the notes, in order.
 *
 * `listed` are the works of the document's own lists, which short forms may stand for too. After `Bee, Two Roads (1950), p. 3`, `Ibid. p. 4` is Two Roads, p. 4, and so is `Roads, p. 4`.
 */
export function resolveReferences(notes: Reference[][], listed: Reference[] = []): ResolvedReference[][] {
  const full = [...notes.flat().filter((reference) => reference.form === 'full' && reference.title), ...listed]
  const cited: ResolvedReference[] = []
  return notes.map((references) =>
    references.map((reference) => {
      const found = resolve(reference, cited, full)
      if (found.title || found.author) cited.push(found)
      return found
    }),
  )
}

function resolve(reference: Reference, cited: ResolvedReference[], full: Reference[]): ResolvedReference {
  if (reference.form === 'ibid') {
    const last = cited.at(-1)
    return last ? carry(reference, last, 'ibid', reference.pages ?? last.pages) : reference
  }
  if (reference.form === 'op-cit') {
    const earlier = cited.findLast(
      (one) => one.form === 'full' && samePerson(one, reference.author) && sameWork(one.title, reference.title),
    )
    const found = earlier ?? (reference.author ? undefined : cited.at(-1))
    return found ? carry(reference, found, 'op-cit', reference.pages) : reference
  }
  if (reference.form === 'short') return resolveShort(reference, cited, full)
  const author = reference.sameAuthor ? cited.at(-1)?.author : undefined
  return author ? { ...reference, author } : fillAuthor(reference, cited, full)
}

/** A short form names a title, an author, or both: `Memoirs, p. 3`, `Bee, p. 3`, `Bee, Roads, p. 3`. */
function resolveShort(reference: Reference, cited: ResolvedReference[], full: Reference[]): ResolvedReference {
  const { author, title } = splitAuthor(reference)
  const matches = (one: Reference): boolean =>
    one.form === 'full' && samePerson(one, author) && sameWork(one.title, title)
  const byAuthor = (one: Reference): boolean => one.form === 'full' && !author && samePerson(one, title)
  const found =
    cited.findLast(matches) ??
    (title ? cited.findLast(byAuthor) : undefined) ??
    full.find(matches) ??
    (title ? full.find(byAuthor) : undefined)
  if (found) return carry(reference, found, 'short', reference.pages)
  return title && author && !reference.author ? { ...reference, title, author } : reference
}

function splitAuthor(reference: Reference): { author?: string | undefined; title?: string | undefined } {
  const { author, title } = reference
  const comma = title?.indexOf(', ') ?? -1
  if (author || !title || comma < 0) return { author, title }
  const head = title.slice(0, comma)
  return /^\p{Lu}[\p{L}’'-]+$/u.test(head) ? { author: head, title: title.slice(comma + 2) } : { author, title }
}

function carry(
  own: Reference,
  from: ResolvedReference,
  resolved: 'ibid' | 'op-cit' | 'short',
  pages?: string,
): ResolvedReference {
  const { pages: _pages, text: _text, form: _form, resolved: _resolved, extent: _extent, ...work } = from
  return {
    ...work,
    ...(own.speaker ? { speaker: own.speaker } : {}),
    text: own.text,
    form: 'full',
    resolved,
    ...(pages ? { pages } : {}),
  }
}

/** A title alone takes the author that another note gives the same title. */
function fillAuthor(reference: Reference, cited: ResolvedReference[], full: Reference[]): ResolvedReference {
  if (reference.author || reference.editor || !reference.title || reference.kind === 'periodical') return reference
  const key = titleKey(reference.title)
  const same = (one: Reference): boolean => one.author !== undefined && titleKey(one.title ?? '') === key
  const author = cited.findLast(same)?.author ?? full.find(same)?.author
  return author ? { ...reference, author } : reference
}

/** Whether one of its authors or editors has that family name; any has when no name is given. */
function samePerson(reference: Reference, name: string | undefined): boolean {
  if (!name) return true
  const family = familyName(name)
  const people = [reference.author, reference.editor].flatMap((names) => names?.split(/, | and /u) ?? [])
  return people.some((person) => familyName(person) === family)
}

function familyName(name: string): string {
  return titleKey(name.trim().split(/\s+/u).at(-1) ?? '')
}

/** Whether the short title's words stand in this order in the full one, beginning with the same or standing for its main word. */
function sameWork(title: string | undefined, short: string | undefined): boolean {
  if (!short) return true
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
