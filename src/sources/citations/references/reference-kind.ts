import type { WorkKind } from '../../citation.ts'
import { isWord } from '../patterns.ts'
import { isPublisher } from './imprint.ts'
import type { ReferenceBody } from './reference-body.ts'
import type { Fields } from './unlabelled.ts'

/** `Bee v. Dee`: what a court decided is no publication. */
function isCase(title: string): boolean {
  return /\p{L}\sv\.?\s\p{Lu}/u.test(title)
}

/** A letter or the like, by the first word of its title. */
export function isPaper(title: string): boolean {
  if (/^\p{Lu}[\p{L}. ’'-]{2,40},\s(?:interview|conversation|entretien|témoignage)\s(?:with|avec|de)\s/u.test(title))
    return true
  const [first = '', second = ''] = title.split(/\s/u)
  return isWord('papers', first) || isWord('papers', `${first} ${second}`) || isCase(title)
}

/** `Lettres d'une institutrice, Rochefort, 1861`, `Letters to a Young Nurse, p. 33`: a book of them, without a day. */
function isCollected({ title, imprint }: ReferenceBody, fields: Fields): boolean {
  const isSeveral = /^(?:Letters|Lettres|Notes|Conversations)\s(?:\p{Ll}|[dl]['’])/u.test(title) && !/\d/u.test(title)
  return isSeveral && !imprint.date && Boolean((imprint.publisher && imprint.year) ?? fields.pages ?? imprint.pages)
}

/** `A. Bee to the Mayor of Ostby`, `Anna Bee à Carl Dee`: what has a day and no other title is a letter. */
function isSent(title: string): boolean {
  return /^(?!(?:The|An?|Les?|La|L['’]|Une?)(?:\s|(?<=['’])))\p{Lu}[^,;]{1,40}\p{Ll}\s(?:to|à|au)\s(?:(?:the|his|her|la|le|son|sa)\s|l['’])?\p{L}[^,;]{2,50}$/u.test(
    title,
  )
}

/** What kind of work a citation is of. */
export function referenceKind(body: ReferenceBody, container: string | undefined, fields: Fields): WorkKind {
  const { publisher = '', place } = body.imprint
  if (isPaper(body.title) && !place && !isPublisher(publisher) && !isCollected(body, fields)) return 'letter'
  if (body.imprint.date && !body.quoted && isSent(body.title)) return 'letter'
  if (body.imprint.date) return container && container !== body.title ? 'article' : 'periodical'
  if (
    body.quoted &&
    container &&
    !isPeriodical(container) &&
    (body.imprint.place || fields.editor || body.imprint.publisher)
  )
    return 'chapter'
  if (body.quoted && (fields.url ?? fields.accessed) && !isDated(body) && !isPeriodical(container ?? '')) return 'web'
  if (body.quoted) return 'article'
  if (fields.url && !body.imprint.publisher && !body.imprint.place) return 'web'
  return 'book'
}

/** A year, a page or the number of a volume. */
function isDated({ imprint, volume, issue }: ReferenceBody): boolean {
  return Boolean(imprint.year ?? imprint.pages ?? volume ?? issue)
}

/** Whether a word of the name is one that periodicals are called by. */
export function isPeriodical(name: string): boolean {
  return name.split(/[\s’'-]+/u).some((word) => isWord('periodicals', word))
}
