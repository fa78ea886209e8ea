/** How often each word of running text stands in each of its forms, by the word in lower case. */
export type WordForms = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * How a title in capitals is set: `headline`: every word with a capital but the small ones (Chicago Manual of Style
 * 18, 8.160); `sentence`: as in running text; `name`: every word with a capital that is not known to be small.
 */
export type Casing = { style: 'headline'; small: ReadonlySet<string> } | { style: 'sentence' } | { style: 'name' }

/** Fewer words of text say nothing about how its words are written. */
export const ENOUGH = 60
const word = /\p{L}[\p{L}\p{M}]*/gu

/** Counts the forms of words inside sentences; lines in capitals say nothing. */
export function wordForms(texts: readonly string[]): WordForms {
  const forms = new Map<string, Map<string, number>>()
  for (const text of texts) {
    if (isCapitals(text)) continue
    for (const { 0: form, index } of text.matchAll(word)) {
      const low = form.toLowerCase()
      const before = text.slice(Math.max(0, index - 6), index)
      const after = text.slice(index + form.length, index + form.length + 6)
      const begins = /(?:^|[.!?:…]["”»’)]*\s+|["“«‘]\s?)$/u.test(before)
      const isShouted =
        /^\p{Lu}+$/u.test(form) &&
        (/\p{Lu}{2}[,.]?\s(?:\p{Lu}['’])?$/u.test(before) || /^(?:[,.]?\s|['’])\p{Lu}{2}/u.test(after))
      if (isShouted || (begins && form !== low)) continue
      const known = forms.get(low) ?? new Map<string, number>()
      forms.set(low, known.set(form, (known.get(form) ?? 0) + 1))
    }
  }
  return forms
}

/**
 * A title or name that is written in capitals, as its words are written in the text: `ADA AND THE RIVER` is
 * `Ada and the River`. Initials, numerals and what the text itself has in capitals stay.
 */
export function recased(title: string, known: () => WordForms, casing: Casing): string {
  if (isCapitals(title)) return cased(title, known(), casing)
  return emphatic.test(title) ? title.replace(shouted, (words) => cased(words, known(), casing)) : title
}

/** A title page that has its great words in capitals: `REPORT upon the HARBOUR`. */
const emphatic = /^\p{Lu}{4,} \p{Ll}.*(?<!\p{L})\p{Lu}{5}/u

/** `TARN, Ada`, `TARN (Ada, née HOLM)`: a heading of a dictionary has only the family name in capitals; it is cased as any name. */
export function headwordRecased(title: string, known: () => WordForms): string {
  if (!headword.test(title)) return title
  return title.replace(shouted, (name) => cased(name, known(), { style: 'name' }))
}

const headword = /^\p{Lu}{3,}(?:[ '’-]\p{Lu}+)*(?:,? \(?\p{Lu}\p{Ll}| [–—] )/u
const shouted = /\p{Lu}{3,}(?:[ '’-]\p{Lu}+(?![\p{Ll}.]))*|\p{Lu}{2}(?: \p{Lu}{3,})+/gu

function cased(title: string, forms: WordForms, casing: Casing): string {
  if (forms.size < ENOUGH) return title
  let begins = true
  return title.replace(word, (form, at: number) => {
    const before = title.slice(0, at)
    const isShort = casing.style !== 'headline' && shortened.test(before)
    const first = begins || (!isShort && /[.:!?]\s+$|--$|[—–“«(]\s?$/u.test(before.slice(-3)))
    begins = false
    return formOf(form, { forms, casing, first, before: title[at - 1] ?? '', after: title[at + form.length] ?? '' })
  })
}

/** Behind `DICT. ` and `MÉD. ` a title goes on. */
const shortened = /(?<!\p{L})(?![IVXLC]+\.)\p{Lu}{1,4}\.\s$/u

interface Where {
  forms: WordForms
  casing: Casing
  first: boolean
  before: string
  after: string
}

function formOf(form: string, { forms, casing, first, before, after }: Where): string {
  const low = form.toLowerCase()
  const isLetter = form.length === 1
  if (/['’]/u.test(before) && form.length <= 2) return low
  if (isLetter && (after === '.' || (casing.style !== 'sentence' && /['’]/u.test(after)))) return form
  if (isLetter && /['’]/u.test(after)) return first ? form : low
  const known = commonest(forms.get(low))
  if (known !== undefined && known !== low) return known
  if (known === undefined && (numeral.test(form) || (after !== '.' && !vowel.test(form) && !courtesy.test(form))))
    return form
  // Of a place: `Loir-et-Cher`, `Saint-Malo`.
  const isPart =
    (known === undefined || (casing.style === 'name' && low.length > 3)) && (before === '-' || after === '-')
  const isSmall =
    casing.style === 'headline' ? casing.small.has(low) : !isPart && (known === low || casing.style === 'sentence')
  return isSmall && !first ? low : low.charAt(0).toUpperCase() + low.slice(1)
}

const numeral = /^(?=.)(?:X{0,3}(?:IX|IV|V?I{0,3})|X[LC]|L)$/u
/** Short forms without a vowel that are no initials. */
const courtesy = /^(?:STE?|MRS?|DR|MGR|MM|MLLE)$/u
const vowel = /[AEIOUYÀ-Ö]/u

function commonest(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: [form: string, count: number] | undefined
  for (const [form, count] of forms ?? []) if (!best || count > best[1]) best = [form, count]
  return best?.[0]
}

/** No small letter in it, and more than one word, or a word too long for initials. */
function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false
  const words = text.match(word) ?? []
  return words.length > 1 || (words[0]?.length ?? 0) > 5
}
