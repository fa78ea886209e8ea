/** A quotation mark and what it does. */
export interface Mark {
  at: number
  /** Its pair, whichever of the two it is: `“`, `«`, `"`, `‘`, `'`. */
  pair: string
  /** either: only what stands around it can tell. */
  role: 'open' | 'close' | 'either'
}

const doubles: Record<string, { pair: string; role: Mark['role'] }> = {
  '“': { pair: '“', role: 'open' },
  '”': { pair: '“', role: 'close' },
  '„': { pair: '„', role: 'open' },
  '‟': { pair: '“', role: 'open' },
  '«': { pair: '«', role: 'open' },
  '»': { pair: '«', role: 'close' },
  '‹': { pair: '‹', role: 'open' },
  '›': { pair: '‹', role: 'close' },
}

/**
 * Finds the quotation marks of a text. Apostrophes are none.
 *
 * In `“Don't,” she said` there are two, the apostrophe of `Don't` is not among them.
 */
export function scanMarks(text: string): Mark[] {
  const found: Mark[] = []
  let isLow = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    const double = doubles[char]
    const closesIt: boolean = isLow && char === '“' && closesLow(text, at)
    if (double) isLow = char === '„' || (isLow && double.role === 'open' && !closesIt)
    if (closesIt) found.push({ at, pair: '“', role: 'close' })
    else if (double) found.push({ at, ...double })
    else if (char === '"') found.push({ at, pair: '"', role: straightRole(text, at) })
    else if (char === '‘' && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) found.push({ at, pair: '‘', role: 'open' })
    else if (char === '’' && closes(text, at)) found.push({ at, pair: '‘', role: 'close' })
    else if (char === "'") pushStraight(text, at, found)
  }
  return found
}

/** A mark that opens elsewhere closes what a low one has opened: `„Rede“`. */
function closesLow(text: string, at: number): boolean {
  return /\S/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
}

const blank = /[\s([{—–\-/]/u

function straightRole(text: string, at: number): Mark['role'] {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const open = blank.test(before) || /[“«‘'„]/u.test(before)
  const close = /[\s.,;:!?)\]}—–\-”»’'…]/u.test(after)
  if (open && !close) return 'open'
  return close && !open ? 'close' : 'either'
}

/** A closing single mark follows a word or a full stop and stands before no letter; in `goin’,’` the second. */
function closes(text: string, at: number): boolean {
  if (/^[,.!?]['’]/u.test(text.slice(at + 1, at + 3)) && /\p{L}/u.test(text[at - 1] ?? ' ')) return false
  return /\S/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
}

const elision = /^(?:tis|twas|em|til|cause|bout|\d{2}s?)(?![\p{L}])/iu

function pushStraight(text: string, at: number, found: Mark[]): void {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return
  if ((blank.test(before) || /["“«]/u.test(before)) && /\S/u.test(after) && !elision.test(text.slice(at + 1, at + 8))) {
    found.push({ at, pair: "'", role: 'open' })
  } else if (closes(text, at)) found.push({ at, pair: "'", role: 'close' })
}
