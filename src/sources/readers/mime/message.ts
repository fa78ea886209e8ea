import type { VFile } from 'vfile'
import { report } from '../../../messages/report.ts'
import type { Imprint } from '../../witness.ts'
import { readHtml } from '../html.ts'
import { flattened } from '../packed-text.ts'
import type { Reading } from '../reader.ts'
import { readText } from '../text.ts'
import { decodeHeader, decodePart } from './decode-part.ts'
import { deepest, type MimePart, mimePart, parameter } from './mime-part.ts'

/** A letter of a mail program, or a page that a browser saved as one file: its text; what is attached is named. */
export async function readMessage(bytes: Uint8Array, file: VFile): Promise<Reading> {
  const message = mimePart(Buffer.from(bytes).toString('latin1').trimStart())
  const readings = bodies(message).map(readBody)
  if (isDeep(message)) {
    const reason = `What lies more than ${deepest} parts deep in \`${file.basename}\` is not read`
    report(file, 'no-unread-attachment', { reason })
  }
  for (const name of attached(message))
    report(file, 'no-unread-attachment', {
      reason: `\`${name}\`, which is attached to \`${file.basename}\`, is not read`,
    })
  const blocks = readings.flatMap((reading) => reading.blocks)
  return flattened({ text: '', blocks, imprint: { ...readings[0]?.imprint, ...imprintOf(message) } })
}

/** The parts that are to be read: of several forms of one text the last, which is the fullest; of a page what stands first. */
function bodies(part: MimePart): MimePart[] {
  if (isAttached(part)) return []
  const { type, parts } = part
  if (type === 'multipart/alternative') return parts.map(bodies).findLast(({ length }) => length > 0) ?? []
  if (type === 'multipart/related') return parts.map(bodies).find(({ length }) => length > 0) ?? []
  if (parts.length > 0) return parts.flatMap(bodies)
  return type.startsWith('text/') && type !== 'text/css' ? [part] : []
}

/** True where parts are left unread because of how deep they lie. */
function isDeep({ type, parts, body }: MimePart): boolean {
  return parts.some(isDeep) || (type.startsWith('multipart/') && parts.length === 0 && body.trim() !== '')
}

function readBody(part: MimePart): Reading {
  const text = decodePart(part)
  return part.type === 'text/html' ? readHtml(text) : readText(text)
}

/** Names of what is attached; the pictures and styles of a page are parts of it. */
function attached(part: MimePart): string[] {
  if (isAttached(part)) return [nameOf(part)]
  return part.type === 'multipart/related' ? [] : part.parts.flatMap(attached)
}

function isAttached({ headers, type }: MimePart): boolean {
  return /^\s*attachment/i.test(headers.get('content-disposition') ?? '') || type === 'message/rfc822'
}

function nameOf({ headers, type }: MimePart): string {
  const disposition = headers.get('content-disposition') ?? ''
  const name = parameter(disposition, 'filename') || parameter(headers.get('content-type') ?? '', 'name')
  return decodeHeader(name) || type
}

/** A letter has a writer and a day; a saved page has the address it was saved from. */
function imprintOf({ headers, type, parts }: MimePart): Partial<Imprint> {
  const url = headers.get('snapshot-content-location') ?? parts[0]?.headers.get('content-location')
  const isPage = type === 'multipart/related' && url !== undefined
  if (isPage) return /^https?:/.test(url) ? { url } : {}
  const title = decodeHeader(headers.get('subject') ?? '')
  const author = decodeHeader(headers.get('from') ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '')
    .trim()
  const date = dayOf(headers.get('date') ?? '')
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) }
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** `Tue, 4 Mar 2003 10:00:00 +0100` is `2003-03-04`. */
function dayOf(header: string): string {
  const [, day = '', name = '', year = ''] = /(\d{1,2}) ([A-Za-z]{3}) (\d{4})/.exec(header) ?? []
  const month = months.indexOf(name.toLowerCase()) / 3 + 1
  return Number.isInteger(month) && month > 0 && day
    ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    : ''
}
