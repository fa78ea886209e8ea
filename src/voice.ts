const QUOTED = /["“«][^"”»]*["”»]/g
const MARK = /["“”«»]/g
const CALLS = /[!?](?=\s|$)/u
/** The number of a king or a war, behind a name inside a sentence. */
const NUMERAL = / I(?<=[\p{L},] \p{Lu}\p{Ll}{1,30} I)(?![\p{L}'’])/gu

/**
 * Whether a writer speaks of himself in a text, in words such as those given, outside the words of others.
 *
 * @example speaksOfSelf('It fell in World War I.', new Set(['i'])) // false
 */
export function speaksOfSelf(text: string, self: ReadonlySet<string>): boolean {
  return holdsAny(unquoted(text).replace(NUMERAL, ''), self)
}

/**
 * Whether a writer speaks to those who read a text, outside the words of others: in words such as those given, with a
 * question or with an exclamation.
 *
 * @example speaksToReader('The globe was so big that you could dine in it!', new Set(['you'])) // true
 */
export function speaksToReader(text: string, reader: ReadonlySet<string>): boolean {
  const own = unquoted(text)
  return CALLS.test(own) || holdsAny(own, reader)
}

function holdsAny(text: string, words: ReadonlySet<string>): boolean {
  const any = anyOf.get(words) ?? anyWord(words)
  anyOf.set(words, any)
  return any.test(text)
}

const anyOf = new WeakMap<ReadonlySet<string>, RegExp>()

function anyWord(words: ReadonlySet<string>): RegExp {
  return words.size === 0
    ? /(?!)/u
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...words].join('|')})(?![\\p{L}\\p{M}])`, 'iu')
}

/**
 * A text without the words of others.
 *
 * Cut behind the last closing mark, so that no opening one is followed to the end of the text for nothing. Of a quotation
 * that goes on in the next paragraph nothing is left: it opens with a mark and does not close.
 */
export function unquoted(text: string): string {
  if (/^["“«]/.test(text) && (text.match(MARK)?.length ?? 0) % 2 === 1) return ''
  const end = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'), text.lastIndexOf('»')) + 1
  return text.slice(0, end).replace(QUOTED, ' ') + text.slice(end)
}
