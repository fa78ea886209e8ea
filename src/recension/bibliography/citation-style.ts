import { readFileSync } from 'node:fs'
import { stylePackage } from './style-package.ts'

/** A CSL style or locale as the processor takes it. */
export interface CslNode {
  name: string
  attrs: Record<string, string>
  children: Array<CslNode | string>
}

export interface CitationStyle {
  style: CslNode
  locale: CslNode
  /** Tag of the locale: `en-US`. */
  tag: string
  /** The style asked for gives works numbers, so that the fallback stands in its place. */
  isNumbered: boolean
}

const fallback = 'chicago-fullnote-bibliography'
const locales: Record<string, string> = {
  en: 'en-US',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
  nl: 'nl-NL',
}
const loaded = new Map<string, CitationStyle>()

/**
 * A stock style by its name, in its version for the language where there is one, with the locale of the language.
 *
 * A style of numbers is not taken: notes have numbers of their own, and one that only says `[3]` names nothing.
 */
export function citationStyle(name: string, language: string): CitationStyle {
  const key = `${name} ${language}`
  const known = loaded.get(key)
  if (known) return known
  const { folder, tableOf } = stylePackage()
  const styles = tableOf('styles-')
  const firstOf = (names: string[]) => {
    const found = names.find((one) => assetOf(styles, one) !== null) ?? fallback
    return read(folder, assetOf(styles, found), found)
  }
  const usual = [`${fallback}-${language}`, fallback]
  const asked = firstOf([`${name}-${language}`, name, ...usual])
  const isNumbered = numbersWorks(asked)
  const style = asWritten(isNumbered ? firstOf(usual) : asked)
  const tag = locales[language] ?? 'en-US'
  const found = { style, locale: read(folder, assetOf(tableOf('locales-'), tag), null), tag, isNumbered }
  loaded.set(key, found)
  return found
}

/** By the category that each style names: `numeric`, or `label` for `[Bee50]`. */
function numbersWorks({ children }: CslNode): boolean {
  const info = nodesOf(children).find(({ name }) => name === 'info')
  return nodesOf(info?.children ?? []).some(({ attrs }) => /^(?:numeric|label)$/u.test(attrs['citation-format'] ?? ''))
}

function nodesOf(children: ReadonlyArray<CslNode | string>): CslNode[] {
  return children.filter((child) => typeof child !== 'string')
}

/** A style without its bibliography: half the work when only notes are wanted. */
export function notesOnly(style: CslNode): CslNode {
  const children = style.children
    .filter((child) => typeof child === 'string' || child.name !== 'bibliography')
    .map((child) => (typeof child !== 'string' && child.name === 'citation' ? withoutBrackets(child) : child))
  return withUsedMacros({ ...style, children })
}

/** What a style for the running text puts in brackets there stands in a note without them. */
function withoutBrackets(node: CslNode): CslNode {
  const children = node.children.map((child) =>
    typeof child !== 'string' && child.name === 'layout' ? withoutBrackets(child) : child,
  )
  if (!/^[([]$/u.test(node.attrs.prefix ?? '')) return { ...node, children }
  const { prefix: _prefix, suffix: _suffix, ...attrs } = node.attrs
  return { ...node, attrs, children }
}

/**
 * A style for entries alone. The processor writes each work as a note too, to tell works apart whose notes would be alike;
 * where that leaves no letter behind the year, the entries are the same without.
 */
export function entriesOnly(style: CslNode): CslNode {
  if (style.attrs.class !== 'note') return style
  const children = style.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'citation') return child
    return child.attrs['disambiguate-add-year-suffix'] === 'true' ? child : bareCitation
  })
  return withUsedMacros({ ...style, children })
}

/** The processor looks for each macro through the whole style, so the fewer the faster. */
function withUsedMacros(style: CslNode): CslNode {
  const macros = new Map<string, CslNode>()
  for (const child of style.children)
    if (typeof child !== 'string' && child.name === 'macro') macros.set(child.attrs.name ?? '', child)
  const used = new Set<string>()
  const visit = (node: CslNode): void => {
    const { macro } = node.attrs
    if (macro !== undefined && !used.has(macro)) {
      used.add(macro)
      const called = macros.get(macro)
      if (called) visit(called)
    }
    for (const child of node.children) if (typeof child !== 'string') visit(child)
  }
  for (const child of style.children) if (typeof child !== 'string' && child.name !== 'macro') visit(child)
  const children = style.children.filter(
    (child) => typeof child === 'string' || child.name !== 'macro' || used.has(child.attrs.name ?? ''),
  )
  return { ...style, children }
}

const title: CslNode = { name: 'text', attrs: { variable: 'title' }, children: [] }
const bareCitation: CslNode = {
  name: 'citation',
  attrs: {},
  children: [{ name: 'layout', attrs: {}, children: [title] }],
}

/** Whether the package has a style of that name. */
function assetOf(table: string, name: string): string | null {
  const quoted = table.indexOf(`"${name}":`)
  const at = quoted >= 0 ? quoted + name.length + 3 : bareAt(table, name)
  const variable = at < 0 ? null : /^[\w$]+/u.exec(table.slice(at, at + 12))?.[0]
  if (!variable) return null
  const start = table.indexOf(`import ${variable} from"./`)
  return start < 0 ? null : (/"\.\/([^"]+)"/u.exec(table.slice(start, start + 80))?.[1] ?? null)
}

function bareAt(table: string, name: string): number {
  const match = /^\w+$/u.test(name) ? new RegExp(`[{,]${name}:`, 'u').exec(table) : null
  return match ? match.index + match[0].length : -1
}

interface Short {
  n: string
  a?: Record<string, string>
  c?: Array<Short | string>
}

function read(folder: string, asset: string | null, name: string | null): CslNode {
  const data = JSON.parse(readFileSync(folder + (asset ?? ''), 'utf8')) as Record<string, Short>
  return expanded(name ? (data[name] as Short) : (data as unknown as Short))
}

function expanded(node: Short): CslNode {
  const children = (node.c ?? []).map((child) => (typeof child === 'string' ? child : expanded(child)))
  if (children.length === 0 && node.n === 'term') children.push('')
  return { name: node.n, attrs: node.a ?? {}, children }
}

/**
 * The style as notes in a book of many chapters and pop-ups need it: page numbers as the source has them, no Ibid. (each
 * note names its work), titles in the letters of the source, and no `n.d.`, since a year that a source doesn't give is not unknown.
 */
function asWritten(style: CslNode): CslNode {
  const { 'page-range-format': _format, ...attrs } = style.attrs
  return withoutIbid({ ...style, attrs })
}

function withoutIbid(node: CslNode): CslNode {
  const isUndated = nodesOf(node.children).some(isNoDate)
  const children = node.children
    .filter((child) => typeof child === 'string' || !(isNoDate(child) || (isUndated && isSuffix(child))))
    .flatMap((child) =>
      typeof child === 'string' ? [child] : child.name === 'choose' ? branches(child) : [withoutIbid(child)],
    )
  const { 'text-case': letters, ...attrs } = node.attrs
  return { ...node, attrs: letters === undefined || letters === 'title' ? attrs : node.attrs, children }
}

const isNoDate = ({ attrs }: CslNode): boolean => attrs.term === 'no date'

/** The letter that tells works of one year apart says nothing where there is no year: `n.d.-a`. */
const isSuffix = ({ attrs }: CslNode): boolean => attrs.variable === 'year-suffix'

/** A choice without the branch for Ibid.; its else stands alone when nothing else is left. */
function branches(choose: CslNode): Array<CslNode | string> {
  const kept = choose.children
    .filter((child): child is CslNode => typeof child !== 'string' && !/ibid/u.test(child.attrs.position ?? ''))
    .map(withoutIbid)
  const [first, ...others] = kept
  if (!first) return []
  if (first.name === 'else') return first.children
  return [{ ...choose, children: [{ ...first, name: 'if' }, ...others] }]
}
