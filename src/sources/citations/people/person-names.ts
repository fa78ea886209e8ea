import { pattern } from '../../../pattern.ts'
import { isWord } from '../patterns.ts'
import { looksFrench } from '../references/looks-french.ts'
import { isGiven } from './is-given.ts'
import { isInitials } from './is-initials.ts'
import { type Units, unitsAt } from './name-units.ts'

/** Names found at the head of a citation. `end` is the offset after them. */
export interface PersonNames {
  /** In reading order. */
  names: string[]
  end: number
  /** Written `Last, First`, with initials, or with a given name that is known: not a title by chance. */
  certain: boolean
  /** The first is written `Last, First`. */
  inverted: boolean
}

const joint =
  /\s*(?:,\s*)?(?:&|and|et|with|avec|und|y)\s+(?:(?:dom|père|frère|mère|sœur|(?:l['’])?abbé)\s)?(?=\p{Lu})/uy
const honorific = pattern('uy')`
  (?:(?:Mrs?|Ms|Dr|Miss|Sir|Lady|Lord|Prof|Rev|Mme|Mlle|MM?|Mgr|l['’]abb[ée]|[Aa]bb[ée]|[Pp]ère|[Mm]ère|[Ss]œur
  |[Ss]oeur|[Ff]rère|[Dd]om|Sister|Brother|Father)\.?\s|l['’]abb[ée]\s)(?=\p{Lu})
`
const suffix = /,?\s+(?:Jr\.?|Sr\.?|II|III)(?![\p{L}])/uy

/**
 * Reads the names that a citation begins with, or null.
 *
 * `leadingNames('Orwell, Sonia and Angus, Ian (eds.) Letters')` gives `Sonia Orwell` and `Ian Angus`.
 */
export function leadingNames(text: string): PersonNames | null {
  const first =
    honoured(text) ?? bracketedTitle(text) ?? invertedName(text, 0) ?? familyFirst(text) ?? naturalName(text, 0)
  if (!first) return null
  const names = [first.name]
  let { end, certain } = first
  for (;;) {
    const next = followingName(text, end, first.inverted)
    if (!next) break
    names.push(next.name)
    end = next.end
    certain = certain || next.certain
  }
  return { names, end, certain, inverted: first.inverted }
}

/** `Dom Anne Bee`, `Abbé A. Bee`: the name behind a title that is no part of it. */
function honoured(text: string): OneName | null {
  const title = match(honorific, text, 0) ?? ''
  // `M. Bee, Two Roads`, `M. E. Bee, Two Roads`: an initial.
  const isInitial =
    title === 'M. ' && (/^\p{Lu}\./u.test(text.slice(3)) || unitsAt(text, title.length, 2).units.length < 2)
  const length = isInitial ? 0 : title.length
  const name = length > 0 ? naturalName(text, length) : null
  if (name?.certain) return name
  const family = length > 0 ? singleName(text, length) : null
  if (family && text[family.end] === ',') return { ...family, certain: true }
  const peer = match(noble, text, 0)
  return peer ? { name: peer, end: peer.length, certain: true, inverted: true } : null
}

/** `Comte de Bee,`, `Lord Bee of Ostby,` */
const noble = pattern('uy')`
  (?:Comte(?:sse)?|Marquise?|Vicomte(?:sse)?|Baron(?:ne|ess)?|Duc(?:hesse)?|Chevalier|Prince(?:sse|ss)?|Lord|Lady|Earl|Duke
  |Duchess|Marquess|Count(?:ess)?|Viscount(?:ess)?)(?:\s(?:de\s(?:la\s)?|d['’]|du\s|of\s|von\s)|\s)\p{Lu}[\p{L}’'-]+(?:-\p{Lu}\p{L}+)?(?=,\s\p{Lu})
`

function bracketedTitle(text: string): OneName | null {
  const family = singleName(text, 0)
  const title = family && titledFamily.exec(text.slice(family.end))
  return title ? { ...family, end: family.end + title[0].length, certain: true, inverted: true } : null
}

/** `Bee (abbé)` */
const titledFamily = /^\s\((?:l['’])?(?:abbé|chanoine|père|docteur|dr|général|capitaine|mgr|rev\.?|dr\.?|capt\.?)\)/iu

/** Reads names written in reading order, as after `translated by`; a title such as `Mrs` is no part of them. */
export function namesAt(text: string, at: number): PersonNames | null {
  const title = match(honorific, text, at) ?? ''
  // `ed. M. Bee`: an initial.
  const from = title === 'M. ' && unitsAt(text, at + title.length, 2).units.length < 2 ? at : at + title.length
  const first = naturalName(text, from) ?? invertedName(text, from) ?? singleName(text, from)
  if (!first) return null
  const names = [first.name]
  let end = first.end
  for (;;) {
    const gap = match(joint, text, end)
    const next = gap ? naturalName(text, end + gap.length) : commaName(text, end)
    if (!next) break
    names.push(next.name)
    end = next.end
  }
  return { names, end, certain: first.certain, inverted: first.inverted }
}

/** `['A', 'B', 'C']` as `A, B and C`. */
export function joinNames(names: string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

interface OneName {
  name: string
  end: number
  certain: boolean
  inverted: boolean
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** `Bee, Anna`; `BEE (Anna)`; `BEE Anna`. */
function invertedName(text: string, at: number): OneName | null {
  const family = unitsAt(text, at, 3)
  if (family.units.length === 0) return null
  const capitals = capitalFamily(family)
  if (capitals) return capitals
  const comma = match(/,\s+|\s+\(/uy, text, family.end)
  if (!comma || family.units.some((word) => isInitials(word))) return null
  if (family.units.length > 1 && isGiven(family.units[0] as string)) return null
  if (isWord('places', family.units.join(' ')) || isWord('publishers', family.units.join(' '))) return null
  const from = family.end + comma.length
  const given = givenAt(text, from + (match(honorific, text, from)?.length ?? 0))
  if (!given) return null
  const bracket = comma.includes('(')
  const behind = match(trailingParticle, text, given.end) ?? ''
  if (bracket && text[given.end + behind.length] !== ')') return null
  const after = given.end + behind.length + (bracket ? 1 : 0)
  const known = given.units.some((word) => isInitials(word) || isGiven(word))
  if (!known && family.units.length > 1) return null
  if (!known && !bracket && !/^\s*(?:[.(;:&]|,?\s*(?:and|et)\s|$)/u.test(text.slice(after, after + 8))) return null
  return {
    name: `${given.units.join(' ')}${behind} ${family.units.map(smallCapitals).join(' ')}`,
    end: after,
    certain: known,
    inverted: true,
  }
}

/** `Bee (A. de)`, `Bee, A. von,` */
const trailingParticle = /\s(?:de(?: la)?|du|des|von|van(?: de[nr]?)?)(?=[),])/uy

/** A family name in capitals needs no comma. */
function capitalFamily(family: Units): OneName | null {
  const upper = family.units.findIndex((word) => isInitials(word) || !/^[^\p{Ll}]{3,}$/u.test(word))
  if (upper < 1) return null
  const name = family.units.slice(0, upper).map(titleCase).join(' ')
  const given = family.units.slice(upper)
  if (!given.every((word) => isInitials(word) || isGiven(word))) return null
  return { name: `${given.join(' ')} ${name}`, end: family.end, certain: true, inverted: true }
}

/** `Bruel Adèle, Deux chemins`, as French lists have it. */
function familyFirst(text: string): OneName | null {
  const { units, end } = unitsAt(text, 0, 3)
  const [family = '', given = ''] = units
  if (units.length !== 2 || text[end] !== ',' || !isGiven(given) || isGiven(family)) return null
  if (isInitials(family) || isWord('functionWords', family) || !looksFrench(text)) return null
  return { name: `${given} ${smallCapitals(family)}`, end, certain: true, inverted: true }
}

/** Given names after a comma: one or two words, or initials, but never the first word of a title after initials. */
function givenAt(text: string, at: number): Units | null {
  const found = unitsAt(text, at, 3)
  if (found.units.length === 0) return null
  const firstInitial = found.units.findIndex((word) => isInitials(word))
  if (firstInitial < 0) return found
  let last = firstInitial
  while (last + 1 < found.units.length && isInitials(found.units[last + 1] as string)) last += 1
  const ends = found.ends.slice(0, last + 1)
  return { units: found.units.slice(0, last + 1), ends, end: ends.at(-1) as number }
}

/** Kinds of words that end the name of something else than a person. */
const notPersons = ['publishers', 'periodicals', 'holdings'] as const

function naturalName(text: string, at: number): OneName | null {
  const found = unitsAt(text, at, 5)
  const { units } = found
  if (units.length < 2 || isInitials(units.at(-1) as string)) return null
  if (notPersons.some((kind) => isWord(kind, units.at(-1) as string)) || isWord('holdingHeads', units[0] as string))
    return null
  if (isWord('places', units.slice(0, 2).join(' '))) return null
  const last = units.at(-1) as string
  const name = units.map(smallCapitals).join(' ')
  const certain = isInitials(units[0] as string) || isGiven(units[0] as string)
  const end = found.end + (match(suffix, text, found.end)?.length ?? 0)
  return last.length > 1 ? { name, end, certain, inverted: false } : null
}

function singleName(text: string, at: number): OneName | null {
  const { units, end } = unitsAt(text, at, 1)
  const [word] = units
  return word && word.length > 2 ? { name: word, end, certain: false, inverted: false } : null
}

/** The next name of a list: after `and`, or after a comma when a name follows that is surely one. */
function followingName(text: string, end: number, inverted: boolean): OneName | null {
  const gap = match(joint, text, end)
  if (gap) return (inverted ? invertedName(text, end + gap.length) : null) ?? naturalName(text, end + gap.length)
  const semicolon = match(/\s*;\s+/uy, text, end)
  if (semicolon && inverted) return invertedName(text, end + semicolon.length)
  return (inverted ? invertedAfterComma(text, end) : null) ?? commaName(text, end)
}

/** `Bee, A., Dee, B., & Fell, C.`; `BEE Anna, DEE Bernard`: initials or capitals tell the next name from a title. */
function invertedAfterComma(text: string, end: number): OneName | null {
  const comma = match(/,\s+/uy, text, end)
  if (!comma) return null
  const at = end + comma.length
  const next = invertedName(text, at)
  const isName = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?,\s\p{Lu}\.|^\p{Lu}[\p{Lu}’'-]+\s\(?\p{Lu}/u.test(
    text.slice(at, at + 60),
  )
  return next?.certain && isName ? next : null
}

/** `, Second Author and Third` or `, Second Author,`: only a known given name tells it from a title. */
function commaName(text: string, end: number): OneName | null {
  const comma = match(/,\s+/uy, text, end)
  if (!comma) return null
  const next = naturalName(text, end + comma.length)
  if (!next?.certain || next.name.split(' ').length > 4) return null
  const rest = text.slice(next.end, next.end + 24)
  return /^\s*(?:,\s*)?(?:&|and|et)\s+\p{Lu}/u.test(rest) ? next : null
}

/** `BEE` is `Bee`, `McBee` stays. */
function smallCapitals(word: string): string {
  return /^[^\p{Ll}.]{3,}$/u.test(word) ? titleCase(word) : word
}

function titleCase(word: string): string {
  return word.replace(/(\p{L})(\p{L}*)/gu, (_, head: string, tail: string) => head + tail.toLowerCase())
}
