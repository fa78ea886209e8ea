import type { Place, Witness } from '../../sources/witness.ts'
import type { Word } from './words-of.ts'

/**
 * Finds where the words of a statement stand in the file, though the statement has its white space folded and its
 * markup taken out. A word written in entities has no place of its own, and gets null.
 */
export function wordPlaces(witness: Witness, { file, start, end }: Place, words: Word[]): Array<Place | null> {
  const source = witness.text.slice(start, end)
  const readable = isMarkup(file) ? source.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)) : source
  let from = 0
  return words.map(({ text }) => {
    const found = nextWord(readable, text, from)
    if (found < 0) return null
    from = found + text.length
    return { file, start: start + found, end: start + from }
  })
}

function isMarkup(path: string): boolean {
  return /\.x?html?$/i.test(path)
}

/** Most of what may stand between two words of a sentence: a tag with a long address, the mark of a note. */
const FARTHEST = 2000

function nextWord(source: string, word: string, from: number): number {
  const near = source.slice(from, from + word.length + FARTHEST).replaceAll('’', "'")
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1)) {
    if (!letter.test(near[at - 1] ?? ' ') && !letter.test(near[at + word.length] ?? ' ')) return from + at
  }
  return -1
}

const letter = /[\p{L}\p{M}]/u
