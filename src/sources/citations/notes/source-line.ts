import { pattern } from '../../../pattern.ts'

const cue = pattern('iu')`
  ^(?:sources?\s?:\s|(?:taken |extracted |excerpted )?from\s|(?:extract|excerpt) from\s|in\s
  |(?:extrait|tiré) (?:de\s|du\s|des\s)|d['’]après\s)(?=["“«(]?\s?(?:\p{Lu}|l[’']|la\s|le\s|les\s))
`

/**
 * What a line under quoted words says of their source, without dash, brackets and the word that leads to it.
 *
 * `– from Two Roads (1951).` is `Two Roads (1951)`.
 */
export function sourceLine(line: string): string {
  return line
    .replace(/^[\s–—―~-]+/u, '')
    .replace(/^[([](.*)[)\]]\.?$/u, '$1')
    .replace(cue, '')
    .replace(/[\s.]+$/u, '')
    .replace(office, '$1')
}

/** `Anna Bee, chairman of the Mills Board, Two Roads (1951)`: what somebody was, between the name and a dated title. */
const office =
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]+),\s\p{Ll}[^,;:()\d]{3,90}(?=,\s["“«]?\p{Lu}[^()]{2,120}\([^()]*\d{4}\))/u
