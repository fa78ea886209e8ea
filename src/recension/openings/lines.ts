/** A set of openings from text: words parted by spaces, openings of several words by commas or line ends. */
export function openingsIn(words: string, phrases = ''): Set<string> {
  const list = phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
  return new Set([...words.split(/\s+/), ...list].filter((opening) => opening !== ''))
}
