import { alternatives, boundary, opening, pageNumbers } from '../patterns.ts'
import { joinNames, leadingNames } from '../people/person-names.ts'
import type { Reference } from '../reference.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { labelledParts } from './labelled-parts.ts'
import { cut } from './unlabelled.ts'

const ibidPattern = new RegExp(`^${alternatives('ibid')}${boundary}`, 'iu')
const idemPattern = new RegExp(`^${alternatives('idem')}${boundary}`, 'iu')
/** `Id., p. 156`: the same author, and so the same work. */
const idemPage = new RegExp(`^${alternatives('idem')}\\s?,?\\s${alternatives('page')}\\s?(${pageNumbers})\\.?$`, 'iu')
/** `Bee, op. cit.`, `Bee, ibid.` */
const opCitPattern = new RegExp(
  `[,.]?\\s*${opening}(?:${alternatives('opCit')}|${alternatives('ibid')})${boundary}`,
  'iu',
)

/** `, 12-14`, `, ix` */
const bare = /^[\s,.;:]*((?:\d{1,4}|[ivxlc]{1,7})(?:\s?[-–—]\s?(?:\d{1,4}|[ivxlc]{1,7}))?)[.;]?$/u

/** `Ibid. p. 3`, `Bee, op. cit., p. 3`, `Id., Two Roads, p. 3`. */
export function backwardReference(text: string): Reference | null {
  if (ibidPattern.test(text)) {
    const { fields } = labelledParts(text.replace(ibidPattern, ''))
    const page = bare.exec(text.replace(ibidPattern, ''))?.[1]
    return { form: 'ibid', text, kind: 'other', ...told({ pages: fields.pages ?? page }) }
  }
  const again = idemPage.exec(text)
  if (again) return { form: 'ibid', text, kind: 'other', pages: again[1] as string }
  const opCit = opCitPattern.exec(text)
  if (!opCit || (/ibid/iu.test(opCit[0]) && !/^[^“”«»"'‘’]{2,50}$/u.test(text.slice(0, opCit.index)))) return null
  const { rest, fields: named } = labelledParts(text.slice(0, opCit.index).replace(idemPattern, ''))
  const before = rest.split(cut)[0] as string
  // `Letters, ed. Dee, op. cit.`: whom the title is by is not said.
  if (named.editor && !leadingNames(before)?.certain) {
    const { pages } = labelledParts(text.slice(opCit.index + opCit[0].length)).fields
    return { form: 'op-cit', text, kind: 'other', ...told({ title: tidyTitle(before), editor: named.editor, pages }) }
  }
  const { fields } = labelledParts(text.slice(opCit.index + opCit[0].length))
  const page = bare.exec(text.slice(opCit.index + opCit[0].length))?.[1]
  const found = leadingNames(before)
  // `Bee, Memoirs, op. cit.` is built like `Bee, Anna`.
  const names = found?.inverted && !found.certain ? null : found
  const title = tidyTitle(names ? before.slice(names.end) : /,/.test(before) ? before.slice(before.indexOf(',')) : '')
  const author = names ? joinNames(names.names) : tidyTitle(before.split(',')[0] ?? '')
  if (/^(?:\d{1,2}(?:er|st|nd|rd|th)?\s)?\p{L}{3,9}\s(?:\d{1,2},\s)?\d{4}$/u.test(title)) return null
  return { form: 'op-cit', text, kind: 'other', ...told({ author, title, pages: fields.pages ?? page }) }
}

function told(fields: Record<string, string | undefined>): Partial<Reference> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}
