import { ranks } from './ranks.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that stand for a person or an institution named before: `the Trust`. */
const common = words(
  `house chamber salon chambre association corporation government gouvernement trust mur church église églises circular courier bureau board
  council conseil committee comité union company compagnie society société museum musée school école observatory bridge index
  sundays sunday whitsun whitsuntide michaelmas martinmas candlemas lammas pentecôte toussaint pâques noël ascension`,
)
/** Abbreviations that name nothing alone. */
const marks = words(
  'jr sr ph hp mp exp ip tv ad bc bce ce am pm usd gmt utc pdf url isbn issn ss rms hms mv co ltd inc nne nnw sse ssw ene ese wnw wsw id',
)
const century = /^[IVXLC]+(?:e|es|ème|ième|er|re)?$/u
/** `PlaqueAt`: a blank is lost. */
const glued = /\p{Ll}{4}\p{Lu}\p{Ll}/u
/** `Eric A` of `Bee, Eric A.` */
const initialLast = /\p{Ll}\s(?![IVX])\p{Lu}$/u
const numbers = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand',
)

/** Words in capitals that head nothing in an index: a rank or a common noun alone, `XIXe`, `HP`, `A Long Winter`. */
export function isNoName(form: string): boolean {
  const parts = form.toLowerCase().replaceAll('’', "'").split(/\s+/u)
  const [first = ''] = parts
  if (glued.test(form)) return true
  if (parts.length > 1)
    return (
      initialLast.test(form) ||
      /^(?:an?|q\.)$/u.test(first) ||
      numbers.has(first) ||
      /\s(?:mrs?|miss|mme|mlle)\s/u.test(parts.join(' '))
    )
  return common.has(first) || marks.has(first) || ranks.has(first) || century.test(form)
}
