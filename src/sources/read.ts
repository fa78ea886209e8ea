import { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { codedApart } from './blocks/coded-apart.ts'
import { decode } from './files/decode.ts'
import { foreignEnding, foreignText } from './files/foreign-ending.ts'
import { foreignFormat } from './files/foreign-format.ts'
import { reportSigns } from './files/report-signs.ts'
import { thinned } from './files/thinned.ts'
import { languageOf } from './language.ts'
import { phrases } from './phrases/index.ts'
import { readBare } from './readers/bare.ts'
import { readHtml } from './readers/html.ts'
import { messageReaders, packedReaders, readers } from './readers/index.ts'
import { packedEnding } from './readers/packed-text.ts'
import type { Reading } from './readers/reader.ts'
import type { Readable, Sheet } from './sheet.ts'

/** One file of the sources folder. */
export interface SourceFile {
  path: string
  bytes: Uint8Array
}

/** Bytes to blocks of readable text; a file without text gives a sheet without blocks and a message. */
export async function read({ path, bytes }: SourceFile, language: string | undefined): Promise<Sheet> {
  const file = new VFile({ path: `sources/${path}` })
  const ending = endingOf(path, bytes)
  const packed = packedReaders[ending] ?? messageReaders[ending]
  const found = packed ? await packed(bytes, file) : readPlain(path, bytes, file)
  const reading = { ...found, blocks: found.blocks.some(hasInk) ? thinned(codedApart(found.blocks, file), file) : [] }
  file.value = reading.text
  if (reading.blocks.length === 0 && file.messages.every(({ fatal }) => fatal === undefined)) {
    report(file, 'no-empty-source', { reason: `\`${path}\` has no readable text` })
  }
  if (reading.deepAt !== undefined) {
    report(file, 'no-deep-markup', { reason: 'Elements lie too deep in each other', where: { start: reading.deepAt } })
  }
  if (reading.hidden) {
    const { start, opening, paragraphs } = reading.hidden
    const count = paragraphs === 1 ? 'A paragraph' : `${paragraphs} paragraphs`
    report(file, 'no-hidden-text', {
      reason: `${count} that the page does not show: \`${opening}…\``,
      where: { start },
    })
  }
  reportSigns(file, reading)
  const tag = language?.toLowerCase().split('-')[0] ?? tagOf(reading)
  if (!phrases[tag] && hasSentences(reading)) {
    report(file, 'use-plain-segmentation', { reason: `\`${path}\` is in a language without tables`, actual: tag })
  }
  return { path, file, ...reading, language: tag, phrases: phrases[tag] ?? (phrases.en as Sheet['phrases']) }
}

function readPlain(path: string, bytes: Uint8Array, file: VFile): Reading {
  const { text, encoding, mixedAt, twice } = decode(bytes)
  file.value = text
  const foreign = foreignFormat(bytes) ?? foreignEnding(path) ?? foreignText(text)
  if (encoding === null || foreign) {
    const what = foreign ? `${foreign}, which the program can not read` : 'not a text document the program can read'
    report(file, 'no-binary-source', { reason: `\`${path}\` is ${what}` })
    return { text: '', blocks: [], imprint: {} }
  }
  if (mixedAt === undefined && !/^utf-(?!7)/.test(encoding)) {
    report(file, 'use-utf-8', { reason: `\`${path}\` is not UTF-8 and is read as ${encoding}`, actual: encoding })
  }
  if (mixedAt !== undefined) {
    const reason = `\`${path}\` is UTF-8 only in parts; bytes that are not were read as Windows-1252`
    report(file, 'no-mixed-encoding', { reason, where: { start: mixedAt } })
  }
  if (twice)
    report(file, 'no-double-encoding', { reason: `\`${path}\` was encoded twice; it is read as it was before` })
  const ending = endingOf(path, bytes)
  const isPage =
    !readers[ending] || ending === 'txt' || ending === 'xml'
      ? /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000))
      : false
  const isTex = /\\(?:documentclass|begin\{document\})/.test(text.slice(0, 20_000))
  if (isTex || (!readers[ending] && !isPage)) {
    const what = isTex ? 'is LaTeX; it is read as plain text, its commands with its words' : 'is read as plain text'
    report(file, 'use-known-ending', { reason: `\`${path}\` ${what}` })
  }
  // Books and data of other programs in a vocabulary of their own: `.fb2`.
  const isXml = !readers[ending] && /^\s*<\?xml\s/.test(text.slice(0, 1000))
  const own = ending === 'txt' ? undefined : readers[isXml ? 'xml' : ending]
  return (isPage ? readHtml : (own ?? readBare))(text, file)
}

/** Something that a reader would see. */
function hasInk({ text }: Readable): boolean {
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(text)
}

/** A few words are of no language that could be told. */
function hasSentences({ blocks }: Reading): boolean {
  return blocks.reduce((letters, { text }) => letters + text.length, 0) >= 60
}

/** By its words; where they tell nothing, as the markup says. */
function tagOf({ blocks, imprint }: Reading): string {
  const read = blocks.filter(({ markup }) => markup.type !== 'residue')
  const found = languageOf(read.map((block) => block.text).join('\n'))
  return found === 'und' && imprint.language && !phrases[imprint.language] ? imprint.language : found
}

/** The ending that tells the format; a packed document without one is known by its first bytes. */
function endingOf(path: string, bytes: Uint8Array): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
  if (packedReaders[ending]) return isPacked ? (packedEnding(bytes) ?? ending) : 'txt'
  if (messageReaders[ending] && !hasHeaders(bytes)) return 'txt'
  return ending
}

/** `From: Ada Tarn`: what a message begins with. */
function hasHeaders(bytes: Uint8Array): boolean {
  return /^\s{0,9}[A-Za-z][\w-]{1,60}:\s/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))
}
