const cue =
  /^(?:sources?\s?:\s|(?:taken |extracted |excerpted )?from\s|(?:extract|excerpt) from\s|in\s|(?:extrait|tiré) (?:de\s|du\s|des\s)|d['’]après\s)(?=["“«(]?\s?(?:\p{Lu}|l[’']|la\s|le\s|les\s))/iu

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
}
