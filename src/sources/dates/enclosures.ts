/** Stretches of a statement that stand in quotation marks or brackets, in order. */
export interface Enclosures {
  quoted: Array<[number, number]>
  bracketed: Array<[number, number]>
}

const marks = /["“”«»()]/gu
const closing: Record<string, string> = { '“': '”', '«': '»', '"': '"' }

/**
 * What stands in quotation marks or brackets in the statements of one passage; both may reach over several sentences.
 * A bracket that is never closed encloses nothing; a straight mark without its partner reaches to the end of its sentence.
 */
export function enclosures(texts: readonly string[]): Enclosures[] {
  const pairs = bracketPairs(texts)
  const balanced = texts.reduce((count, text) => count + text.split('"').length - 1, 0) % 2 === 0
  let quotation = ''
  let depth = 0
  let offset = 0
  return texts.map((text) => {
    const spans: Enclosures = { quoted: [], bracketed: [] }
    let quotedFrom = 0
    let bracketFrom = 0
    for (const { 0: mark, index } of text.matchAll(marks)) {
      if (mark === '(' && pairs.has(offset + index)) {
        if (depth === 0) bracketFrom = index
        depth++
      } else if (mark === ')' && pairs.has(offset + index)) {
        depth--
        if (depth === 0) spans.bracketed.push([bracketFrom, index])
      } else if (quotation === '' && closing[mark] !== undefined) {
        quotation = mark
        quotedFrom = index
      } else if (quotation !== '' && mark === closing[quotation]) {
        spans.quoted.push([quotedFrom, index])
        quotation = ''
      }
    }
    if (quotation !== '') spans.quoted.push([quotedFrom, text.length])
    if (depth > 0) spans.bracketed.push([bracketFrom, text.length])
    if (quotation === '"' && !balanced) quotation = ''
    offset += text.length
    return spans
  })
}

/** Offsets, counted through all texts, of brackets that have a partner. */
function bracketPairs(texts: readonly string[]): ReadonlySet<number> {
  const pairs = new Set<number>()
  const open: number[] = []
  let offset = 0
  for (const text of texts) {
    for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
      const partner = mark === ')' ? open.pop() : undefined
      if (mark === '(') open.push(offset + index)
      else if (partner !== undefined) pairs.add(partner).add(offset + index)
    }
    offset += text.length
  }
  return pairs
}

/** True when `at` lies in one of the stretches, which stand in order. */
export function lies(spans: ReadonlyArray<readonly [number, number]>, at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const last = spans[low - 1]
  return last !== undefined && at < last[1]
}
