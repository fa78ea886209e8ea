import { inflateSync } from 'node:zlib'
import { PDFName, PDFRawStream } from 'pdf-lib'
import type { PdfPages } from '../pdf/pdf-pages.ts'
import { type Face, pageFaces, type ShownLetter } from './page-faces.ts'
import { mostRemembered, type PageMemory, pageMemory } from './page-memory.ts'

/** A line of letters as it stands on a page, in points from the page's lower left corner. */
export interface PageLine {
  /** From 1. */
  page: number
  left: number
  right: number
  /** Baseline. */
  y: number
  /** Size of most of its letters. */
  size: number
  text: string
  /** Widths of its word spaces. */
  gaps: number[]
}

/** Reads the lines of every page, or of the pages wanted, from top to bottom out of a PDF that the typesetter wrote. */
export function pageLines(file: PdfPages, wanted?: ReadonlySet<number>, memory?: PageMemory): PageLine[] {
  const { faces: known } = memory ?? pageMemory()
  memory?.pages.clear()
  return file.pages.flatMap((page, index) => {
    if (wanted && !wanted.has(index + 1)) return []
    const contents = file.lookup(page.get(PDFName.of('Contents')))
    if (!(contents instanceof PDFRawStream)) return []
    const faces = pageFaces(file, page, known)
    const read = (): PageLine[] => linesOf(runsOf(contents, faces), index + 1)
    return memory ? remembered(memory, keyOf(contents, faces), index + 1, read) : read()
  })
}

type PageFaces = ReadonlyMap<string, Face>

function keyOf({ contents }: PDFRawStream, faces: PageFaces): string {
  const used = [...faces].map(([name, { number }]) => `${name} ${number}`)
  return `${used.join()} ${Buffer.from(contents.buffer, contents.byteOffset, contents.length).toString('latin1')}`
}

function remembered({ lines, pages }: PageMemory, key: string, page: number, read: () => PageLine[]): PageLine[] {
  const known = lines.now.get(key) ?? lines.before.get(key) ?? read()
  if (lines.now.size < mostRemembered) lines.now.set(key, known)
  pages.set(page, key)
  return known[0]?.page === page ? known : known.map((line) => ({ ...line, page }))
}

interface Run {
  x: number
  y: number
  size: number
  right: number
  text: string
  gaps: number[]
}

function runsOf(contents: PDFRawStream, faces: PageFaces): Run[] {
  const runs: Run[] = []
  let [x, y, size, along] = [0, 0, 0, 0]
  let face: Face | undefined
  let operands: string[] = []
  const all = tokensOf(contents)
  // Thousands on a page, before the engine has made anything of a walk over them.
  for (let at = 0; at < all.length; at++) {
    const token = all[at] as string
    if (!isOperator(token)) {
      operands.push(token)
      continue
    }
    if (token === 'cm') [x, y, along] = [Number(operands.at(-2)), Number(operands.at(-1)), 0]
    else if (token === 'Tm') along = Number(operands.at(-2))
    else if (token === 'Tf') {
      size = Number(operands[1])
      face = faces.get(operands[0]?.slice(1) ?? '')
    } else if ((token === 'TJ' || token === 'Tj') && face) runs.push(runOf(operands, { x: x + along, y, size, face }))
    operands = []
  }
  return runs
}

const tokens = /\([^()\\]*(?:\\.[^()\\]*)*\)|\(|<[0-9a-fA-F]*>|\/[^\s/<>[\]()]+|[-+]?[\d.]+|[A-Za-z'"*]+/gs

function tokensOf(stream: PDFRawStream): string[] {
  const code = Buffer.from(inflateSync(stream.contents)).toString('latin1')
  const found: string[] = code.match(tokens) ?? []
  return found.includes('(') ? nestedTokens(code) : found
}

/** The same where a string has brackets inside it. */
function nestedTokens(code: string): string[] {
  const found: string[] = []
  const scan = new RegExp(tokens)
  for (let match = scan.exec(code); match; match = scan.exec(code)) {
    if (match[0] === '(') scan.lastIndex = literalEnd(code, match.index)
    found.push(code.slice(match.index, scan.lastIndex))
  }
  return found
}

function isOperator(token: string): boolean {
  const sign = token.charCodeAt(0)
  return sign >= 0x41 || sign === 0x27 || sign === 0x22
}

/** Behind the bracket that closes a string; brackets inside it are in pairs or escaped. */
function literalEnd(code: string, start: number): number {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    const sign = code.charCodeAt(at)
    if (sign === backslash) at++
    else if (sign === opening) depth++
    else if (sign === closing && --depth === 0) return at + 1
  }
  return code.length
}

const opening = 0x28
const angle = 0x3c
const closing = 0x29
const backslash = 0x5c

function runOf(operands: string[], { x, y, size, face }: { x: number; y: number; size: number; face: Face }): Run {
  let at = x
  let text = ''
  const gaps: number[] = []
  for (let index = 0; index < operands.length; index++) {
    const operand = operands[index] as string
    const sign = operand.charCodeAt(0)
    if (sign !== opening && sign !== angle) {
      const move = (Number(operand) / 1000) * size
      at -= move
      if (text.endsWith(' ')) gaps.push((gaps.pop() ?? 0) - move)
      continue
    }
    const shown = face.strings.get(operand) ?? shownBy(operand, face)
    for (let letter = 0; letter < shown.length; letter++) {
      const { text: sign, share } = shown[letter] as ShownLetter
      const width = share * size
      text += sign
      at += width
      if (sign === ' ') gaps.push(width)
    }
  }
  return { x, y, size, right: at, text, gaps }
}

/** What a string operand shows; most are single letters that come again and again. */
function shownBy(operand: string, { strings, letters, widths, usual }: Face): ShownLetter[] {
  const bytes = bytesOf(operand)
  const shown: ShownLetter[] = []
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const code = (bytes.charCodeAt(index) << 8) | bytes.charCodeAt(index + 1)
    shown.push({ text: letters.get(code) ?? '', share: (widths.get(code) ?? usual) / 1000 })
  }
  strings.set(operand, shown)
  return shown
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string operand, each as one character. */
function bytesOf(operand: string): string {
  if (operand.startsWith('<')) return Buffer.from(operand.slice(1, -1), 'hex').toString('latin1')
  const end = operand.length - 1
  let bytes = ''
  let done = 1
  for (let at = operand.indexOf('\\'); at >= 0 && at + 1 < end; at = operand.indexOf('\\', done)) {
    bytes += operand.slice(done, at)
    done = at + 2
    const letter = operand[at + 1] ?? ''
    if (letter >= '0' && letter <= '7') {
      while (done < end && done < at + 4 && isOctal(operand.charCodeAt(done))) done++
      bytes += String.fromCharCode(Number.parseInt(operand.slice(at + 1, done), 8) & 0xff)
    } else bytes += named[letter] ?? letter
  }
  return bytes + operand.slice(done, end)
}

const isOctal = (sign: number): boolean => sign >= 0x30 && sign <= 0x37

function linesOf(runs: Run[], page: number): PageLine[] {
  const lines: Run[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    // Raised figures of notes stand a little above the line that they belong to.
    if (line && last && Math.abs(last.y - run.y) < 4 && run.x >= last.right - 3 && run.x - last.right < 14)
      line.push(run)
    else lines.push([run])
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== '')).map((line) => lineOf(line, page))
}

function lineOf(runs: Run[], page: number): PageLine {
  const main = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest))
  return {
    page,
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    text: runs.map(({ text }) => text).join(''),
    gaps: runs.flatMap(({ gaps }) => gaps),
  }
}
