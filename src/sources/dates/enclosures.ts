/** What is open at the end of a text: a quotation, brackets. */
export interface Enclosure {
  quotation: '' | '“' | '«' | '"'
  brackets: number
}

export interface EnclosedSpans {
  quoted: Array<[number, number]>
  bracketed: Array<[number, number]>
  open: Enclosure
}

export const nothingOpen: Enclosure = { quotation: '', brackets: 0 }

const marks = /["“”«»()]/gu
const closing: Record<string, string> = { '“': '”', '«': '»', '"': '"' }

/** The stretches of a text that stand in quotation marks or brackets, given what was open before it. */
export function enclosedSpans(text: string, before: Enclosure): EnclosedSpans {
  const spans: EnclosedSpans = { quoted: [], bracketed: [], open: { ...before } }
  const { open } = spans
  let quotedFrom = 0
  let bracketFrom = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '(') {
      if (open.brackets === 0) bracketFrom = index
      open.brackets++
    } else if (mark === ')') {
      if (open.brackets === 1) spans.bracketed.push([bracketFrom, index])
      open.brackets = Math.max(0, open.brackets - 1)
    } else if (open.quotation === '' && closing[mark] !== undefined) {
      open.quotation = mark as Enclosure['quotation']
      quotedFrom = index
    } else if (open.quotation !== '' && mark === closing[open.quotation]) {
      spans.quoted.push([quotedFrom, index])
      open.quotation = ''
    }
  }
  if (open.quotation !== '') spans.quoted.push([quotedFrom, text.length])
  if (open.brackets > 0) spans.bracketed.push([bracketFrom, text.length])
  return spans
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
