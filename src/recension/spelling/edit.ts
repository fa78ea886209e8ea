/**
 * How one word becomes another by one slip of the pen. swapped: two letters beside each other; doubled: one letter for
 * two or two for one; accents: any number of them; vowel: one vowel for another; missing, extra: a letter; other: one
 * letter for another.
 */
export type EditKind = 'swapped' | 'doubled' | 'accents' | 'vowel' | 'missing' | 'extra' | 'other'

export interface Edit {
  kind: EditKind
  /** Whether it touches the first or the last letter. */
  where: 'first' | 'inside' | 'last'
}

/** Finds the slip that makes `written` of `meant`; null when it takes more than one. `recieve`, `receive` gives swapped. */
export function edit(written: string, meant: string): Edit | null {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return null
  if (written.length === meant.length && withoutAccents(written) === withoutAccents(meant))
    return { kind: 'accents', where: 'inside' }
  let from = 0
  while (from < written.length && written[from] === meant[from]) from += 1
  let tail = 0
  const most = Math.min(written.length, meant.length) - from
  while (tail < most && written[written.length - 1 - tail] === meant[meant.length - 1 - tail]) tail += 1
  const kind = kindOf(written, meant, from, tail)
  return kind && { kind, where: from === 0 ? 'first' : tail === 0 ? 'last' : 'inside' }
}

/** `Élisée` gives `Elisee`. */
export function withoutAccents(word: string): string {
  return /^[a-z]*$/i.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}

function kindOf(written: string, meant: string, from: number, tail: number): EditKind | null {
  const wrong = written.slice(from, written.length - tail)
  const right = meant.slice(from, meant.length - tail)
  if (wrong.length > 1 || right.length > 1)
    return wrong.length === 2 && right === `${wrong[1]}${wrong[0]}` ? 'swapped' : null
  const letter = wrong || right
  if (wrong === '' || right === '') {
    const longer = wrong === '' ? meant : written
    if (longer[from - 1] === letter || longer[from + 1] === letter) return 'doubled'
    return wrong === '' ? 'missing' : 'extra'
  }
  return isVowel(wrong) && isVowel(right) ? 'vowel' : 'other'
}

/** `é` is one. */
export function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(withoutAccents(letter))
}
