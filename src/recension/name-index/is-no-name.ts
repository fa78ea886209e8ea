import { indexWords } from './index-words.ts'

/** Abbreviations that name nothing alone. */
const marks: ReadonlySet<string> = new Set(
  'jr sr ph hp mp exp ip tv ad bc bce ce am pm usd gmt utc pdf url isbn issn ss rms hms mv co ltd inc nne nnw sse ssw ene ese wnw wsw id'.split(
    ' ',
  ),
)
const century = /^[IVXLC]+(?:e|es|ème|ième|er|re)?$/u
/** `PlaqueAt`: a blank is lost. */
const glued = /\p{Ll}{4}\p{Lu}\p{Ll}/u
/** `Eric A` of `Bee, Eric A.` */
const initialLast = /\p{Ll}\s(?![IVX])\p{Lu}$/u
const address = new RegExp(`\\s(?:${indexWords.address})\\s`, 'u')

/** Words in capitals that head nothing in an index: a rank or a common noun alone, `XIXe`, `HP`, `A Long Winter`. */
export function isNoName(form: string): boolean {
  const parts = form.toLowerCase().replaceAll('’', "'").split(/\s+/u)
  const [first = ''] = parts
  if (glued.test(form)) return true
  if (parts.length > 1)
    return (
      initialLast.test(form) ||
      /^(?:an?|q\.)$/u.test(first) ||
      indexWords.unnamed.has(first) ||
      address.test(parts.join(' '))
    )
  return indexWords.common.has(first) || marks.has(first) || indexWords.ranks.has(first) || century.test(form)
}
