import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { bondsOf } from './bonds/index.ts'
import type { Book } from './book.ts'
import { changeTexts } from './walk.ts'

/**
 * Makes spaces that no line may end at spaces that do not break; no word is changed, nor the length of a text.
 *
 * `Dr. Tarn`, `12 May`, `p. 4`, `J. B. Tarn`, `Henry IV`, `so . . . on`; in French `M. Tarn`, `1er mai`, `XIXe siècle`.
 */
export function keepTogether({ parts, notes, about }: Pick<Book, 'parts' | 'notes' | 'about'>): void {
  const known = new Map<string, RegExp>()
  const home = about.language
  for (const { tree, role } of parts) {
    bind(tree, home, known)
    if (role === 'title-page') boxYears(tree.children)
  }
  for (const { content } of notes.values()) for (const node of content) bind(node, home, known)
}

const untouched = new Set(['code', 'pre', 'kbd', 'samp'])

function bind(node: Nodes | ElementContent, language: string, known: Map<string, RegExp>): void {
  if (node.type === 'text') {
    if (/\s/.test(node.value)) node.value = node.value.replace(spacesOf(language, known), '\u00a0')
    return
  }
  if (!('children' in node)) return
  if (node.type === 'element' && untouched.has(node.tagName)) return
  const own = node.type === 'element' && typeof node.properties.lang === 'string' ? node.properties.lang : language
  for (const child of node.children) bind(child, own, known)
}

function spacesOf(language: string, known: Map<string, RegExp>): RegExp {
  const code = language.slice(0, 2).toLowerCase()
  const spaces = known.get(code) ?? boundSpaces(code)
  known.set(code, spaces)
  return spaces
}

/** In the large letters of a title page no line ends between two years: `<span class="together">1890–1947</span>`. */
function boxYears(nodes: RootContent[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    changeTexts(
      node,
      ({ value }) =>
        /\d[–-]\d/.test(value)
          ? value
              .split(/(\d+[–-]\d+)/)
              .map((words, index) => (index % 2 === 1 ? together(words) : { type: 'text', value: words }))
          : null,
      () => false,
    )
  }
}

const together = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['together'] },
  children: [{ type: 'text', value }],
})

/** A space with what stands before and behind it. */
function boundSpaces(code: string): RegExp {
  const { titles, counters, units, dashes } = bondsOf(code)
  const months = monthsOf(code)
  const bonds = [
    [String.raw`(?<![\p{L}.])\p{Lu}\.`, String.raw`\p{Lu}`],
    [String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.)?`, `${anyOf(months)}(?!\\p{L})`],
    [anyOf(months), String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d)`],
    [String.raw`\p{Lu}\p{Ll}+`, String.raw`(?:[IVX]{2,5}|V)(?!\p{L})`],
    [String.raw`(?<![\d,.]\d?\d?)\d{1,3}`, String.raw`\d{3}(?!\d)`],
    [String.raw`\S`, String.raw`(?:…|\.\s\.)`],
    [String.raw`\.\s\.`, String.raw`\.`],
    [String.raw`\s\.`, String.raw`\.(?!\d)`],
    ...(titles.length > 0 ? [[`(?<![\\p{L}.])${anyOf(titles)}`, String.raw`\p{Lu}`]] : []),
    ...(counters.length > 0 ? [[`(?<![\\p{L}.])${anyOf(counters)}`, String.raw`(?:\d|[IVXLC]+(?!\p{L}))`]] : []),
    ...(units.length > 0 ? [[String.raw`(?:\d|[IVX]e)`, `${anyOf(units)}(?!\\p{L})`]] : []),
    ...(dashes ? [[String.raw`\S`, String.raw`[–—]\s`]] : []),
  ]
  // The space first: what stands before it is looked at there alone, not at every letter of a long word.
  return new RegExp(`\\s(?:${bonds.map(([before, behind]) => `(?<=${before}\\s)(?=${behind})`).join('|')})`, 'gu')
}

/** Names of the months as they stand behind a day. */
function monthsOf(code: string): string[] {
  const inWords = new Intl.DateTimeFormat([code, 'en'], { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = inWords.formatToParts(Date.UTC(2001, month, 1))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  }).filter((name) => /^\p{L}{3,}$/u.test(name))
}

const anyOf = (words: string[]): string => `(?:${words.map((word) => word.replace(/\./g, '\\.')).join('|') || '(?!)'})`
