import type { VFile } from 'vfile'
import { isMap, parseDocument, visit } from 'yaml'
import { report } from '../messages/report.ts'
import { yamlFault } from '../messages/yaml-fault.ts'

export interface FrontMatter {
  /** Settings by name; values that are not text, number or lists of text are left out. */
  fields: Map<string, string | string[]>
  /** The manuscript without them. */
  body: string
  /** Line on which `body` begins, from 1. */
  line: number
}

/**
 * Takes the settings off the head of a manuscript.
 *
 * `---\ntitle: A Life\n---\n# One` gives the field `title` and the body `# One` on line 4.
 */
export function frontMatter(text: string, file: VFile): FrontMatter {
  const head = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!head) return { fields: new Map(), body: text, line: 1 }
  const body = text.slice(head[0].length)
  const line = head[0].split('\n').length - (head[0].endsWith('\n') ? 0 : 1)
  return { fields: fieldsOf(head[1] ?? '', file), body, line }
}

function fieldsOf(settings: string, file: VFile): FrontMatter['fields'] {
  const fields: FrontMatter['fields'] = new Map()
  const document = parseDocument(settings, { schema: 'failsafe', logLevel: 'silent' })
  const fault = document.errors[0]
  if (fault || !isMap(document.contents)) {
    const line = 2 + (fault?.linePos?.[0].line ?? 1) - 1
    report(file, 'no-broken-front-matter', {
      reason: fault ? yamlFault(fault) : 'No `name: value` lines',
      where: { line },
    })
    return fields
  }
  if (/[*]/.test(settings) && hasAlias(document)) {
    report(file, 'no-broken-front-matter', { reason: 'A value refers to another place', where: { line: 2 } })
    return fields
  }
  for (const [name, value] of Object.entries(document.toJS() as Record<string, unknown>)) {
    if (typeof value === 'string') fields.set(name, value)
    else if (Array.isArray(value))
      fields.set(
        name,
        value.map(nameOf).filter((item) => item !== ''),
      )
  }
  return fields
}

function hasAlias(document: ReturnType<typeof parseDocument>): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}

/** An author may be given as text or as `{ name: … }`. */
function nameOf(item: unknown): string {
  if (typeof item === 'string') return item
  const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : ''
  return typeof name === 'string' ? name : ''
}
