import { isGivenName } from '../names/given-names.ts'
import { imprint, isPlace, isPublisher } from './imprint.ts'
import { alternatives, isWord, yearNumber } from './patterns.ts'
import { leadingNames, type PersonNames } from './person-names.ts'
import { segments } from './segments.ts'
import { titleWords } from './words/titles.ts'

/** Who a citation begins with, and where the title begins. */
export interface ReferenceAuthor {
  names: PersonNames
  end: number
  editors: boolean
  year?: string
}

/** `(eds.)` after names. */
export const editorMark = new RegExp(`^[\\s,]*[([]?${alternatives('editorMark')}[)\\]]?(?=[\\s,.:;]|$)[,.:;]?`, 'iu')
/** `Bee, Anna. 1951. Two Roads.` */
const bareYear = new RegExp(`^[\\s,.]*(${yearNumber})[a-z]?\\.\\s+(?=["“«‘]?\\p{Lu})`, 'u')
const authorYear = new RegExp(`^[\\s,.]*[([](${yearNumber})[a-z]?[)\\]][\\s.,:]*`, 'u')

/** Names at the head that something else than a title follows. */
export function referenceAuthor(rest: string): ReferenceAuthor | null {
  const names = leadingNames(rest)
  if (!names || isTitleNoun(names.names[0]?.split(' ')[0] ?? '')) return null
  const mark = editorMark.exec(rest.slice(names.end, names.end + 24))
  let end = names.end + (mark?.[0].length ?? 0)
  const bare = bareYear.exec(rest.slice(end, end + 16))
  const isBare = bare !== null && hasTitle(rest.slice(end + bare[0].length), true)
  const dated = authorYear.exec(rest.slice(end, end + 14)) ?? (isBare ? bare : null)
  if (dated) end += dated[0].length
  const separator = /^\s*[,.:;]\s*|^\s+(?=[“"«‘])/u.exec(rest.slice(end))
  const runOn = mark || dated ? null : runOnAuthor(rest, names, separator !== null)
  if (runOn || !(mark || dated || separator)) return runOn
  if (!hasTitle(rest.slice(end), names.certain)) return null
  return {
    names,
    end: end + (separator?.[0].length ?? 0),
    editors: mark !== null,
    ...(dated ? { year: dated[1] as string } : {}),
  }
}

/** `Souvenirs du Palais` is built like a name. */
function isTitleNoun(word: string): boolean {
  const low = word.toLowerCase()
  return Object.values(titleWords).some(({ nouns }) => nouns[low] !== undefined)
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

/** Whether what follows a name holds a title, so that the name is no title itself. */
function hasTitle(after: string, certain: boolean): boolean {
  const parts = segments(after)
  const found = imprint(parts, 0)
  const left = parts.slice(0, parts.length - found.taken).filter((part) => /\p{L}{2}/u.test(part.text))
  if (left.some((part) => /^[\p{Lu}\p{N}'’¡¿]/u.test(part.text) && !isPlace(part.text) && !isPublisher(part.text)))
    return true
  return certain && found.taken > 1 && found.publisher !== undefined && found.place === undefined
}
