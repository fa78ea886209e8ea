import { lineTeller } from './lines.ts'

/** An entry of a BibTeX file with its fields as they are written, without the outer braces or quotation marks. */
export interface BibtexEntry {
  /** In small letters: `book`. */
  type: string
  key: string
  fields: Map<string, string>
  line: number
}

export interface BibtexFault {
  fault: string
  line: number
}

/** Where reading has come to. */
interface Reader {
  text: string
  at: number
  /** Values of `@string`. */
  strings: Map<string, string>
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The entries of a BibTeX file and what can't be read of it. After a fault, reading goes on at the next `@` that begins a line.
 *
 * `@book{bee, title = {Two } # "Roads"}` is the entry `bee` with the title `Two Roads`.
 */
export function bibtexEntries(text: string): Array<BibtexEntry | BibtexFault> {
  const lineOf = lineTeller(text)
  const reader: Reader = { text, at: 0, strings: new Map(months.map((name, at) => [name, String(at + 1)])) }
  const found: Array<BibtexEntry | BibtexFault> = []
  for (let open = text.indexOf('@'); open >= 0; open = text.indexOf('@', reader.at)) {
    reader.at = open + 1
    const head = /^\s*([A-Za-z]+)\s*[{(]/u.exec(text.slice(reader.at, reader.at + 80))
    if (!head) continue
    reader.at += head[0].length
    const type = (head[1] ?? '').toLowerCase()
    const line = lineOf(open)
    const entry = readEntry(reader, type)
    if (entry === null) {
      found.push({ fault: `The entry \`@${type}\` that begins here is not closed or has a slip in a field`, line })
      reader.at = nextLineEntry(text, open + 1)
    } else if (type === 'string') for (const [name, value] of entry.fields) reader.strings.set(name, value)
    else if (type !== 'comment' && type !== 'preamble') found.push({ type, ...entry, line })
  }
  return found
}

function nextLineEntry(text: string, from: number): number {
  const next = /^[ \t]*@/gmu
  next.lastIndex = from
  return next.exec(text)?.index ?? text.length
}

function readEntry(reader: Reader, type: string): { key: string; fields: Map<string, string> } | null {
  const fields = new Map<string, string>()
  if (type === 'comment' || type === 'preamble') {
    reader.at -= 1
    const end = braceEnd(reader.text, reader.at)
    if (end < 0) return null
    reader.at = end + 1
    return { key: '', fields }
  }
  const key = type === 'string' ? '' : readUntil(reader, /[,})]/gu).trim()
  if (/[\s={"]/u.test(key)) return null
  for (;;) {
    skip(reader, /[\s,]/u)
    const char = reader.text[reader.at]
    if (char === undefined) return null
    if (char === '}' || char === ')') {
      reader.at += 1
      return { key, fields }
    }
    const name = readUntil(reader, /[={}"@]/gu)
      .trim()
      .toLowerCase()
    if (reader.text[reader.at] !== '=' || name === '' || /\s/u.test(name)) return null
    reader.at += 1
    const value = readValue(reader)
    if (value === null) return null
    if (!fields.has(name)) fields.set(name, value)
  }
}

/** Parts joined by `#`: between braces, between quotation marks, a number or a name of `@string`. */
function readValue(reader: Reader): string | null {
  let value = ''
  for (;;) {
    skip(reader, /\s/u)
    const part = readPart(reader)
    if (part === null) return null
    value += part
    skip(reader, /\s/u)
    const next = reader.text[reader.at]
    if (next === '#') reader.at += 1
    else return next === ',' || next === '}' || next === ')' ? value : null
  }
}

function readPart(reader: Reader): string | null {
  const { text, at } = reader
  const end = text[at] === '{' ? braceEnd(text, at) : text[at] === '"' ? quoteEnd(text, at) : null
  if (end === null) {
    const word = readUntil(reader, /[\s,#})]/gu)
    if (word === '') return null
    return reader.strings.get(word.toLowerCase()) ?? word
  }
  if (end < 0) return null
  reader.at = end + 1
  return text.slice(at + 1, end)
}

/** The brace that closes the one at `open`, or -1. An entry that begins a line shows that the brace was forgotten. */
function braceEnd(text: string, open: number): number {
  let depth = 0
  const mark = /\\[\s\S]|[{}]|\n[ \t]{0,9}@[A-Za-z]+[{(]/gu
  mark.lastIndex = open
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '{') depth += 1
    else if (match[0] === '}') depth -= 1
    else if (match[0][0] === '\n') return -1
    if (depth === 0) return match.index
  }
  return -1
}

function quoteEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') {
      at = braceEnd(text, at)
      if (at < 0) return -1
    } else if (text[at] === '"') return at
  }
  return -1
}

function readUntil(reader: Reader, stop: RegExp): string {
  stop.lastIndex = reader.at
  const end = stop.exec(reader.text)?.index ?? reader.text.length
  const read = reader.text.slice(reader.at, end)
  reader.at = end
  return read
}

function skip(reader: Reader, what: RegExp): void {
  while (reader.at < reader.text.length && what.test(reader.text[reader.at] as string)) reader.at += 1
}
