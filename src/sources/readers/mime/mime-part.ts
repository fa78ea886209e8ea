/** A message as mail programs and browsers store it, or a part of one. */
export interface MimePart {
  /** By lower-case name, unfolded. */
  headers: ReadonlyMap<string, string>
  /** `text/html`; lower case. */
  type: string
  parts: MimePart[]
  /** What stands below the headers, a character for each byte, as it was encoded for the way; empty where there are parts. */
  body: string
}

/** Messages in messages are read so deep. */
export const deepest = 400

/** Parts a message, a character for each byte, at the boundaries that it states. */
export function mimePart(source: string, depth = 0): MimePart {
  const gap = /\r?\n\r?\n/.exec(source)
  const head = gap ? source.slice(0, gap.index) : source
  const body = gap ? source.slice(gap.index + gap[0].length) : ''
  const headers = headersOf(head)
  const stated = headers.get('content-type') ?? 'text/plain'
  const type = (/^\s*([\w.+-]{1,60}\/[\w.+-]{1,80})/.exec(stated)?.[1] ?? 'text/plain').toLowerCase()
  if (!type.startsWith('multipart/') || depth >= deepest) return { headers, type, parts: [], body }
  const boundary = parameter(stated, 'boundary') || (/^--([^\s-]\S{0,80})/m.exec(body)?.[1] ?? '')
  const parts = boundary ? pieces(body, boundary).map((piece) => mimePart(piece, depth + 1)) : []
  if (parts.length > 0) return { headers, type, parts, body: '' }
  // Nothing parts it: it is one text, whatever it says of itself.
  return { headers, type: /<(?:html|body|p|div)[\s>]/i.test(body) ? 'text/html' : 'text/plain', parts, body }
}

/** A parameter of a header: `charset` of `text/html; charset="utf-8"` is `utf-8`. */
export function parameter(header: string, name: string): string {
  const found = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,400})"|([^\\s;]{1,400}))`, 'i').exec(header)
  return found?.[1] ?? found?.[2] ?? ''
}

/** A header goes on in lines that begin with a blank. */
function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  let last = ''
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const before = headers.get(last) ?? ''
    if (/^[ \t]/.test(line)) {
      if (before.length < longest) headers.set(last, `${before} ${line.trim()}`)
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return headers
}

/** No header that is read is longer. */
const longest = 10_000

/** What stands between the lines that begin with the boundary; what stands before the first and behind the last is for old programs. */
function pieces(body: string, boundary: string): string[] {
  const mark = `\n--${boundary}`
  const text = `\n${body}`
  const found: string[] = []
  let at = text.indexOf(mark)
  while (at >= 0 && !text.startsWith('--', at + mark.length)) {
    const from = text.indexOf('\n', at + mark.length)
    if (from < 0) break
    const next = text.indexOf(mark, from)
    found.push(text.slice(from + 1, next < 0 ? text.length : next))
    at = next
  }
  return found
}
