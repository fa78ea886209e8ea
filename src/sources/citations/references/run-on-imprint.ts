import { alternatives, isWord } from '../patterns.ts'
import { isPublisher } from './imprint.ts'
import { cut } from './unlabelled.ts'

const town = new RegExp(
  `(?<=([\\p{L}\\p{N}’'-]+)\\s)${alternatives('places')}\\s?:\\s(?=(\\p{Lu}[^,.;:()\u0000]{1,60}))`,
  'giu',
)
const house = new RegExp(
  `(?<=[\\p{L}\\p{N}’'!?]\\s)(?:${alternatives('fullHouses')}|\\p{Lu}\\p{Ll}+\\sUniversity\\sPress)(?=,?\\s(?:1[5-9]|20)\\d\\d(?!\\d)|[.,]?\\s*(?:\u0000|$))`,
  'giu',
)

/**
 * A citation with the end of its title marked where no stop parts it from the imprint.
 *
 * `Two Roads London: Cape` becomes `Two Roads ␀London: Cape`, `Two Roads OUP, 1951` becomes `Two Roads ␀OUP, 1951`.
 */
export function withImprintApart(text: string): string {
  for (const match of text.matchAll(town)) {
    const [words, before = '', publisher = ''] = match
    const isWhole = !isWord('functionWords', before) && !isWord('places', `${before} ${words.replace(/\s?:\s$/u, '')}`)
    if (isWhole && /^\p{Lu}/u.test(words) && isPublisher(publisher.trim())) return cutAt(text, match.index)
  }
  for (const match of text.matchAll(house)) {
    const before = /[\p{L}\p{N}’'-]+(?=\s$)/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? ''
    if (/^\p{Lu}/u.test(match[0]) && !isWord('functionWords', before)) return cutAt(text, match.index)
  }
  return text
}

function cutAt(text: string, at: number): string {
  return `${text.slice(0, at)}${cut}${text.slice(at)}`
}
