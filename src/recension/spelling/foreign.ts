import type { Lexis } from './lexis.ts'
import type { Usage } from './usage.ts'
import type { Word } from './words-of.ts'

/** Whether a form stands only among words of another language, in a title or a phrase quoted from it. */
export function isForeign(usage: Usage, { dictionary, language }: Lexis): boolean {
  const isStrange = (word: Word | undefined): boolean => {
    if (word === undefined) return false
    const isUnknown = word.isPlain && !word.isCapital && !dictionary.knows(word.text)
    return isUnknown || language.strangers.has(word.text.toLowerCase())
  }
  return usage.occurrences.every(
    ({ words, index }) => isInRun(words, index, isStrange) || isOutnumbered(words, index, isStrange),
  )
}

type Strange = (word: Word | undefined) => boolean

/** Two strange words stand beside it: both before it, both after it, or one on each side. */
function isInRun(words: Word[], index: number, isStrange: Strange): boolean {
  const [before, after] = [isStrange(words[index - 1]), isStrange(words[index + 1])]
  return (before && (after || isStrange(words[index - 2]))) || (after && isStrange(words[index + 2]))
}

function isOutnumbered(words: Word[], index: number, isStrange: Strange): boolean {
  const close = [...words.slice(Math.max(0, index - 4), index), ...words.slice(index + 1, index + 5)]
  const strange = close.filter(isStrange).length
  const known = close.filter((word) => !word.isCapital && !isStrange(word)).length
  return strange > 1 && strange >= known
}
