import type { Call, Readable, Run } from '../sheet.ts'

/** A stretch of the file: 1:1 where `text` is as long as `width`, else one unit (an entity). `label` makes it a note mark. */
export interface Piece {
  text: string
  start: number
  width: number
  label?: string | null
}

/**
 * Folds white space and drops invisible characters, and remembers where each character stood.
 *
 * `readable([{text: ' two  words\n', start: 0, width: 12}]).text` is `two words`.
 */
export function readable(pieces: Piece[]): Readable {
  const ink = new Ink()
  const calls: Call[] = []
  for (const piece of pieces) {
    const from = ink.write(piece)
    if (piece.label !== undefined && from < ink.length) calls.push({ from, to: ink.length, label: piece.label })
  }
  return { text: ink.text(), runs: ink.runs, calls }
}

/** Letters that old printing and scans tie together, from U+FB00. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

class Ink {
  readonly runs: Run[] = []
  length = 0
  readonly #parts: string[] = []
  #space: Run | null = null

  /** Returns where the first character of the piece that is no blank came to stand. */
  write({ text, start, width }: Piece): number {
    const even = text.length === width
    let first = -1
    let end = 0
    for (let i = 0; i < text.length; i = end) {
      const code = text.charCodeAt(i)
      const at = even ? start + i : start
      end = i + 1
      if (isInvisible(code)) continue
      if (isBlank(code)) {
        if (this.length > 0) this.#space ??= { at: 0, length: 1, start: at, width: even ? 1 : width }
        continue
      }
      if (this.#space) this.#put(' ', this.#space.start, this.#space.width)
      this.#space = null
      if (first < 0) first = this.length
      const letters = ligatures[code - 0xfb00]
      if (even && !letters) {
        while (isPlain(text.charCodeAt(end)) || (text[end] === ' ' && isPlain(text.charCodeAt(end + 1)))) end += 1
        this.#put(text.slice(i, end), at, end - i)
        continue
      }
      const stretch = even ? 1 : i === 0 ? width : 0
      if (letters) this.#tie(letters, at, stretch)
      else this.#put(text[i] as string, at, stretch)
    }
    return first < 0 ? this.length : first
  }

  text(): string {
    return this.#parts.join('')
  }

  /** Two letters and more for one character of the file. */
  #tie(letters: string, start: number, width: number): void {
    this.runs.push({ at: this.length, length: 0, start, width })
    for (const letter of letters) this.#put(letter, start, 0)
  }

  /** Letters that stand 1:1 in the file, or one letter. */
  #put(letters: string, start: number, width: number): void {
    const { length } = letters
    const run = this.runs.at(-1)
    if (run && run.length === run.width && width === length && run.start + run.length === start) {
      run.length += length
      run.width += length
    } else if (run && width === 0) {
      run.length += length
    } else {
      this.runs.push({ at: this.length, length, start, width })
    }
    this.#parts.push(letters)
    this.length += length
  }
}

/** The readable text from `from` to `to`, without blanks at its ends. */
export function sliceReadable(whole: Readable, from: number, to: number): Readable {
  let start = from
  let end = to
  while (start < end && whole.text[start] === ' ') start += 1
  while (end > start && whole.text[end - 1] === ' ') end -= 1
  const runs: Run[] = []
  for (let i = indexAt(whole.runs, start); i < whole.runs.length; i += 1) {
    const run = whole.runs[i] as Run
    if (run.at >= end) break
    const a = Math.max(run.at, start)
    const b = Math.min(run.at + run.length, end)
    if (a >= b) continue
    const even = run.length === run.width
    runs.push({
      at: a - start,
      length: b - a,
      start: even ? run.start + (a - run.at) : run.start,
      width: even ? b - a : run.width,
    })
  }
  const calls = whole.calls
    .filter((call) => call.from >= start && call.to <= end)
    .map((call) => ({ ...call, from: call.from - start, to: call.to - start }))
  return { text: whole.text.slice(start, end), runs, calls }
}

/** Where in the file the readable characters `from` to `to` stand. */
export function placeOf(whole: Readable, from: number, to: number): { start: number; end: number } {
  const first = whole.runs[indexAt(whole.runs, from)]
  const last = whole.runs[indexAt(whole.runs, to - 1)]
  if (!first || !last) return { start: 0, end: 0 }
  const start = first.length === first.width ? first.start + (from - first.at) : first.start
  const end = last.length === last.width ? last.start + (to - last.at) : last.start + last.width
  return { start, end }
}

function indexAt(runs: Run[], at: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

const blanks = new Set([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

/** Neither blank nor invisible, in the letters of most texts. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

function isBlank(code: number): boolean {
  return blanks.has(code) || (code >= 0x2000 && code <= 0x200a)
}

/** Soft hyphens, zero-width spaces, byte order marks, signs that turn words around, and control characters. */
function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code >= 0xfffe) return true
  if (code === 0x202d || code === 0x202e) return true
  return (code < 0x20 || (code >= 0x7f && code < 0xa0)) && !blanks.has(code)
}
