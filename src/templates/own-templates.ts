import { LineCounter, parseDocument } from 'yaml'
import { controlIn } from '../control-characters.ts'
import { pattern } from '../pattern.ts'
import { templateEngine } from './engine.ts'
import { placeIn, plainly, templateFault } from './template-fault.ts'
import type { TemplateFault, Templates } from './templates.ts'

export interface OwnTemplates {
  /** The program's, with those of the book in their place that can be read. */
  templates: Templates
  broken: TemplateFault[]
  /** Paths that take the place of no template. */
  unknown: string[]
}

/**
 * Lays a book's own templates over the program's; one that can't be read leaves the program's in its place.
 *
 * `parts/imprint.html` takes the place of ours, `designs/mine.yaml` is a new design, `parts/imprnt.html` is unknown.
 */
export function ownTemplates(ours: Templates, own: ReadonlyMap<string, string>): OwnTemplates {
  const templates = new Map(ours)
  const result: OwnTemplates = { templates, broken: [], unknown: [] }
  for (const [path, text] of own) {
    const fault = isKnown(path, ours) ? faultOf(path, text) : undefined
    if (fault) result.broken.push(fault)
    else if (isKnown(path, ours)) {
      const under = ours.get(path)
      // What a table of the book does not say is as the program's says, and what may not be shown gives way to it.
      if (under !== undefined) templates.set(`ours/${path}`, under)
      templates.set(path, text)
    } else result.unknown.push(path)
  }
  return result
}

/** The reports on a book are the program's, whatever the book says. */
function isKnown(path: string, ours: Templates): boolean {
  if (/^(?:reports|serve|new)\//.test(path)) return false
  return ours.has(path) || /^(?:designs|words)\/[^/]+\.yaml$/.test(path)
}

function faultOf(path: string, text: string): TemplateFault | undefined {
  try {
    if (path.endsWith('.yaml')) return yamlFault(path, text)
    if (/\.(?:js|typ)$/.test(path)) return { path, reason: 'It is code, which no book may bring', line: 1, column: 1 }
    const control = controlIn(text)
    if (control >= 0)
      return { path, reason: 'It holds a character that no edition may hold', ...placeIn(text, control) }
    const at = /\.(?:html|xhtml|css)$/.test(path) ? text.search(outside) : -1
    if (at >= 0) return { path, reason: 'It loads something from outside the book', ...placeIn(text, at) }
    if (/\.(?:html|xhtml|xml|opf|ncx)$/.test(path)) templateEngine().parse(text)
    return undefined
  } catch (error) {
    return templateFault(path, error)
  }
}

/** Links that a reader follows are no harm. */
const outside = pattern('i')`
  @import\b|\burl\(\s{0,9}["']?\s{0,9}(?:[a-z][a-z\d+.-]{0,20}:|\/\/)
  |<(?!a\b)\w[^<>]{0,2000}?\b(?:src|href|data|action|poster)\s{0,9}=\s{0,9}["']?\s{0,9}(?:[a-z][a-z\d+.-]{0,20}:|\/\/)
`

function yamlFault(path: string, text: string): TemplateFault | undefined {
  const lines = new LineCounter()
  const read = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const [error] = read.errors
  if (error) {
    const { line, col } = lines.linePos(Math.min(error.pos[0], text.trimEnd().length))
    return {
      path,
      reason: error.code === 'MULTIPLE_DOCS' ? 'A second document begins here' : plainly(error.message),
      line: Math.max(line, 1),
      column: Math.max(col, 1),
    }
  }
  const value: unknown = read.toJS({ maxAliasCount: 0 })
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMapping || value === null
    ? undefined
    : { path, reason: 'It is not a list of `key: value` lines', line: 1, column: 1 }
}
