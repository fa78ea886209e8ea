import type { CslName } from '../../recension.ts'
import { texText } from './tex-text.ts'

/**
 * Names as BibTeX joins them: `Family, Given`, `Given von Family`, or a body between braces.
 *
 * `Bee, Anna and {City Press} and Ludwig van Dee` gives three names; the family name of the last is `van Dee`.
 */
export function bibtexNames(value: string): CslName[] {
  return bracesKept(value)
    .split(/\s+and\s+/u)
    .map((part) => part.replaceAll('\u0001', ' and ').trim())
    .filter((part) => part !== '' && part !== 'others')
    .map(nameOf)
}

/** An `and` between braces joins no names. */
function bracesKept(value: string): string {
  let depth = 0
  return value.replace(/[{}]|\s+and\s+/gu, (found) => {
    if (found === '{') depth += 1
    else if (found === '}') depth -= 1
    else return depth > 0 ? '\u0001' : ' and '
    return found
  })
}

function nameOf(part: string): CslName {
  if (/^\{[^{}]*\}$/u.test(part)) return { literal: texText(part) }
  const [family = '', ...given] = part.split(',').map(texText)
  if (given.length > 0) return named(family, given.reverse().join(', ').trim())
  const words = family.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word))
  const from = particle < 0 ? words.length - 1 : particle
  return named(words.slice(from).join(' '), words.slice(0, from).join(' '))
}

function named(family: string, given: string): CslName {
  return given === '' ? { family } : { family, given }
}
