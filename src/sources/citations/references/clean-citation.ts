import { pattern } from '../../../pattern.ts'
import { withoutPointer } from '../notes/without-pointer.ts'
import { alternatives, boundary, rewritten } from '../patterns.ts'

/** A citation without tags, back-links, signals such as `See also`, and blanks at the ends. */
export function cleanCitation(words: string): string {
  const bare = rewritten(words)
    .replace(/<[^>]{0,300}>/gu, ' ')
    .replace(/\s*\[(?:etc|u\. ?a)\.?\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s^↑•*·–—-]+(?:(?:and|et)\s(?=\p{Lu}))?|^(?:and|et)\s(?=\p{Lu})/u, '')
    .replace(languageMark, '')
    .replace(templateField, '')
    .replace(/,\son\s(?=pp?\.|pages?\s)/u, ', ')
    .replace(listName, '')
    .replace(counted, '')
    .replace(citedThere, '')
    .replace(bracketedTitle, '“$1.” ')
    .replace(unstopped, '$1. ($2). ')
    .replace(unparted, '$1, ')
    .replace(repository, '')
    .replace(dashed, (whole) => whole.replace(/\s[–—-]\s/gu, ', '))
  return withoutPointer(bare)
    .replace(origin, '')
    .replace(bracketedName, '$1')
    .replace(nobody, (words, at: number, whole: string) =>
      /^\p{Lu}/u.test(whole.slice(at + words.length)) ? '' : words,
    )
    .trim()
}

const listName = new RegExp(`^${alternatives('listNames')}\\s?:\\s(?=["“«]?\\p{Lu})`, 'iu')

/** `The mistake comes from Anna Bee, Two Roads`: the sentence that leads to a citation. */
const origin = pattern('u')`
  ^\p{Lu}(?:[\p{L}'’]+\s){1,6}?(?:vient|provient|est tirée?|figure|comes|comes only|stems|derives|is taken
  |was taken)\s(?:de\s|d['’]|from\s|chez\s|dans\s|in\s)(?=\p{Lu})
`

/** `(de) Anna Bee`, `(en-US) Anna Bee`: the language of a work, as encyclopedias mark it. */
const languageMark = /^\((?:[a-z]{2}(?:-[A-Z]{2})?|(?:en|in)\s\p{L}{4,12})\)\s(?=[«“"]?\p{Lu})/u

/** `|publisher=Fen Press` that the conversion of a page has left. */
const templateField = /\s?\|\s?[a-z-]{3,20}\s?=[^|]*/gu

/** `Bee, A 1951, Two Roads` */
const unstopped = /^(\p{Lu}[^\d()“”"‘:;]{2,80}?\s\p{Lu}{1,3}) ((?:1[5-9]|20)\d\d)[a-z]?, (?=["“«‘']?\p{Lu})/u

/** `Bee, A. 'On Ice'` */
const unparted = /^(\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.\s?){1,3}) (?=["“«‘'][\s\p{Lu}])/u

/** `Bee, Ledger A (Fen Record Office)`: where it is kept, and no publisher. */
const repository = new RegExp(
  `\\s\\((?=\\p{Lu})[^()\\d:]{3,60}(?:Record Office|\\s${alternatives('holdings')})\\)(?=\\.?$)`,
  'u',
)

/** `Anna Bee – Two Roads – Cape, 1951`: dashes for commas. */
const dashed = /^[^–—“"«(]{3,80}\s[–—-]\s[^–—“"«(]{3,120}\s[–—-]\s.*\d{4}.*$/u

/** `[3] Bee, Two Roads` */
const counted = /^\[\d{1,3}\]\s(?=["“«]?\p{Lu})/u

/** `Cité ibid., p. 3` */
const citedThere = /^(?:quoted|cited|citée?s?)\s(?=ibid)/iu

/** `(1951). [Review of Two Roads]. Fen Journal`: a description for a title. */
const bracketedTitle = /(?<=\(\d{4}\)\.\s)\[(\p{Lu}[^[\]]{8,200})\]\.?\s/u

/** `[Anna Bee], Two Roads`: a name that the title page lacks. */
const bracketedName = /^\[(\p{Lu}[^[\]]{3,60})\](?=[,.])/u

const nobody = new RegExp(`^[([]?${alternatives('noName')}${boundary}[)\\]]?[,.:]\\s+`, 'iu')
