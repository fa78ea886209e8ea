import { isGivenName } from '../../names/given-names.ts'
import { alternatives, isWord, yearNumber } from '../patterns.ts'
import { initialledNames } from '../people/initialled-names.ts'
import { isInitials } from '../people/is-initials.ts'
import { leadingNames, type PersonNames } from '../people/person-names.ts'
import { isTitleNoun } from '../titles/is-title-noun.ts'
import { imprint, isPlace, isPublisher } from './imprint.ts'
import { segments } from './segments.ts'

/** Who a citation begins with, and where the title begins. */
export interface ReferenceAuthor {
  names: PersonNames
  end: number
  editors: boolean
  year?: string
  originalYear?: string
  /** Day and month of a periodical, as written. */
  date?: string
}

/** `(eds.)` after names. */
export const editorMark = new RegExp(`^[\\s,]*[([]?${alternatives('editorMark')}[)\\]]?(?=[\\s,.:;]|$)[,.:;]?`, 'iu')
/** `Bee, Anna. 1951. Two Roads.` */
const bareYear = new RegExp(`^[\\s,.]*(${yearNumber})[a-z]?\\.\\s+(?=["“«‘']?\\p{Lu})`, 'u')
/** `(1951)`, `(1931/1951)`, `(1951, March 3)` */
const authorYear = new RegExp(
  `^[\\s,.]*[([](?:(${yearNumber})\\s?/\\s?)?(${yearNumber})[a-z]?(?:,\\s(\\p{L}{3,9}\\.?(?:\\s\\d{1,2}(?:[-–]\\d{1,2})?)?|\\d{1,2}\\s\\p{L}{3,9}))?[)\\]][\\s.,:–—-]*`,
  'u',
)
/** `BEE A., 1951, Deux chemins` */
const commaYear = new RegExp(`^\\s*,\\s*(${yearNumber})[a-z]?\\s*[,:]\\s+(?=["“«‘']?\\s?[\\p{Lu}\\d])`, 'u')
/** Volume and page after year and semicolon, as medical journals write them. */
const semicolonYear = /(?:1[5-9]|20)\d\d(?:\s\p{L}{3,9}(?:\s\d{1,2})?)?\s?;|;\s?(?:1[5-9]|20)\d\d/u

/** Year and day that stand between the names and the title. */
interface Dated {
  length: number
  fields: Pick<ReferenceAuthor, 'year' | 'originalYear' | 'date'>
}

/** `Hebridean Fevers: An Inquiry`: a subtitle behind words that may be a name. */
const subtitled = /^\s?:\s(?:An?|The|Une?|Essays?|Essai|Étude|Histoire|Récit|Souvenirs|Poems|Memoirs)\s/u

function isSubtitled(after: string): boolean {
  return subtitled.test(after) || isTitleNoun(/^\s?:\s(\p{Lu}\p{L}{3,})\s(?:of|from|de|d['’])/u.exec(after)?.[1] ?? '')
}

/** Names at the head that something else than a title follows. */
export function referenceAuthor(rest: string): ReferenceAuthor | null {
  const names = initialled(rest) ?? leadingNames(rest)
  if (!names || isTitleNoun(names.names[0]?.split(' ')[0] ?? '')) return null
  if (!names.certain && isSubtitled(rest.slice(names.end, names.end + 30))) return null
  if (!names.certain && isImprint(rest.slice(names.end))) return null
  const mark = editorMark.exec(rest.slice(names.end, names.end + 24))
  let end = names.end + (mark?.[0].length ?? 0)
  const dated = datedAfter(rest, end, names)
  if (dated) end += dated.length
  const separator = /^\s*[,.:;][\s\u0000]*[.,]?\s*|^[\s\u0000]+(?=[“"«‘])|^\s*\u0000[\s.,]*/u.exec(rest.slice(end))
  const runOn = mark || dated ? null : runOnAuthor(rest, names, separator !== null)
  // `Bee, A. Two Roads`: the stop of the initial parts the name from the title.
  const stopped = names.inverted && rest[names.end - 1] === '.' && /^\s["“«‘]?\p{Lu}/u.test(rest.slice(end))
  if (runOn || !(mark || dated || separator || stopped)) return runOn
  if (
    !(dated && names.inverted) &&
    !(hasTitle(rest.slice(end), names.certain) || beginsWithTitle(rest.slice(end), names))
  )
    return null
  return {
    names,
    end: end + (separator?.[0].length ?? 0),
    editors: mark !== null,
    ...dated?.fields,
  }
}

/** `Winter Wheat | . Port Ely: Shore Press, 1911`: nothing but an imprint follows, so that the words are the title. */
function isImprint(after: string): boolean {
  const [, publisher = ''] = /^\.\s\p{Lu}[^:.]{2,40}\s?:\s([^:,.]{3,60}),\s(?:1[5-9]|20)\d\d\.?\s*$/u.exec(after) ?? []
  return publisher !== '' && isPublisher(publisher)
}

/** `Bee AM, Dee B. On ice. Alp Med J. 1931;2:3`, `Bee A. & Dee B. (1951)` */
function initialled(rest: string): PersonNames | null {
  const names = initialledNames(rest)
  return names && (semicolonYear.test(rest) || /^[.,]?\s[([]?(?:1[5-9]|20)\d\d/u.test(rest.slice(names.end)))
    ? names
    : null
}

function datedAfter(rest: string, end: number, names: PersonNames): Dated | null {
  const after = rest.slice(end, end + 40)
  const full = authorYear.exec(after)
  if (full) {
    const [whole, originalYear, year, date] = full
    const fields = { year, originalYear, date }
    return { length: whole.length, fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) }
  }
  const plain = (names.inverted ? commaYear.exec(after) : null) ?? bareYear.exec(after)
  const follows = plain ? rest.slice(end + plain[0].length) : ''
  if (plain && (hasTitle(follows, true) || (names.inverted && names.certain && /\p{L}{3}/u.test(follows))))
    return { length: plain[0].length, fields: { year: plain[1] as string } }
  return null
}

/** A name that runs into the title, because the markup that set the title off is lost. */
function runOnAuthor(rest: string, names: PersonNames, separated: boolean): ReferenceAuthor | null {
  const words = (names.names[0] ?? '').split(' ')
  if (names.names.length > 1 || !isGivenName(words[0] ?? '')) return null
  const length = isWord('particles', words[1] ?? '') || /^\p{Lu}\.$/u.test(words[1] ?? '') ? 3 : 2
  if (words.length <= length || (separated && words.length < 4 && !isGivenName(words[length] ?? ''))) return null
  const end = rest.indexOf(words[length] as string, words.slice(0, length).join(' ').length)
  return end < 0 ? null : { names: { ...names, names: [words.slice(0, length).join(' ')] }, end, editors: false }
}

/** `The Salt Press`, where nothing else could be the title. */
function isArticled(text: string): boolean {
  return /^(?:The|An?|Les?|La|L['’]|Une?)(?:\s|(?<=['’]))/u.test(text)
}

/** `Bee (A.), Two Roads, Cape, 1951`, `A. Bee, Two Roads, Ely, 1951`: no title is written so, and what follows the name is one. */
function beginsWithTitle(after: string, { inverted, certain, names }: PersonNames): boolean {
  const [first, ...others] = segments(after)
  const isName = inverted || isInitials((names[0] ?? '').split(' ')[0] ?? '')
  const isNamed = first?.form === 'plain' && /^[\p{Lu}'’]\S*\s\p{L}/u.test(first.text) && !isPlace(first.text)
  return isName && certain && isNamed && others.length > 0 && !isPublisher(first.text)
}

/** Whether what follows a name holds a title, so that the name is no title itself. */
function hasTitle(after: string, certain: boolean): boolean {
  const parts = segments(after)
  const found = imprint(parts, 0)
  const left = parts.slice(0, parts.length - found.taken).filter((part) => /\p{L}{2}/u.test(part.text))
  // `A History of the Fen Glass Company` ends as publishers do.
  const isHouse = (text: string): boolean =>
    isPublisher(text) && text.split(/\s+/u).length < 5 && !(certain && left.length === 1 && isArticled(text))
  if (left.some((part) => /^[\p{Lu}\p{N}'’¡¿]/u.test(part.text) && !isPlace(part.text) && !isHouse(part.text)))
    return true
  return certain && found.taken > 1 && found.publisher !== undefined && found.place === undefined
}
