import { decode } from '../../files/decode.ts'
import { type MimePart, parameter } from './mime-part.ts'

/** The text of a part, decoded twice: from the letters fit for mail to bytes, from bytes to text. */
export function decodePart({ headers, body }: MimePart): string {
  const way = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const bytes =
    way === 'base64' && !/[^\w+/=\s-]/.test(body)
      ? Buffer.from(body, 'base64')
      : Buffer.from(way === 'quoted-printable' ? unquoted(body) : body, 'latin1')
  return inCharset(bytes, parameter(headers.get('content-type') ?? '', 'charset'))
}

/** A header with words in other letters: `=?utf-8?q?Caf=C3=A9?=` is `Café`. */
export function decodeHeader(value: string): string {
  return value
    .replace(/\?=[ \t]{1,9}=\?/g, '?==?')
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,1000})\?=/gi, (_, charset: string, way: string, word: string) => {
      const isBase64 = way.toLowerCase() === 'b'
      const bytes = isBase64 ? Buffer.from(word, 'base64') : Buffer.from(unquoted(word.replaceAll('_', ' ')), 'latin1')
      return inCharset(bytes, charset)
    })
}

/** `=E9` is one byte, `=` at the end of a line joins it with the next. */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]{0,9}\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function inCharset(bytes: Uint8Array, charset: string): string {
  // Letters of two bytes have zeros among them, in every language that is written with spaces.
  const isStated = charset && !/^(?:us-)?ascii$/i.test(charset) && !(/16|32|ucs/i.test(charset) && !bytes.includes(0))
  if (isStated) {
    try {
      return new TextDecoder(charset).decode(bytes)
    } catch {
      // Nobody knows that name: the bytes tell more.
    }
  }
  return decode(bytes).text
}
