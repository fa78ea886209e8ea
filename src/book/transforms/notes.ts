import type { Element, ElementContent } from 'hast'
import { report } from '../../messages/report.ts'
import type { NoteId } from '../book.ts'
import type { Draft, DraftPart } from '../draft.ts'
import { freeId, idOf } from '../id.ts'
import { walk } from '../walk.ts'

/**
 * Binds calls to notes: `<sup data-call="a">` becomes `<sup data-note="fn-a" id="fnref-a">`, numbered from 1 in each part.
 *
 * A call without its note and a note without its call are reported; the first is left out of the text.
 */
export function notes(draft: Draft): void {
  for (const part of draft.parts) part.blocks = withoutDefinitions(part.blocks, draft)
  for (const { content } of draft.definitions.values()) dropCalls(content, draft)
  const called = new Set<string>()
  const counts = new Map<string, number>()
  for (const part of draft.parts) {
    const known = new Map<string, NoteId>()
    const bind = (call: Element, line: number): boolean => bindCall(call, { draft, part, known, called, counts, line })
    part.heading = bound(part.heading, part.line, bind)
    part.blocks = bound(part.blocks, part.line, bind)
  }
  for (const [label, { line }] of draft.definitions) {
    if (!called.has(label)) report(draft.file, 'no-unused-note', { reason: `\`[^${label}]:\``, where: { line } })
  }
}

/** Takes the definitions out of the text into `draft.definitions`, the first of each label. */
function withoutDefinitions(blocks: ElementContent[], draft: Draft): ElementContent[] {
  return blocks.filter((block) => {
    if (block.type !== 'element') return true
    const label = block.properties.dataDefinition
    if (typeof label !== 'string') {
      if (containers.has(block.tagName)) block.children = withoutDefinitions(block.children, draft)
      return true
    }
    const line = Number(block.properties.dataLine ?? 1)
    if (draft.definitions.has(label))
      report(draft.file, 'no-duplicate-note', { reason: `\`[^${label}]:\``, where: { line } })
    else draft.definitions.set(label, { content: block.children.filter((child) => child.type === 'element'), line })
    return false
  })
}

const containers = new Set('blockquote div section ol ul li'.split(' '))

function dropCalls(content: ElementContent[], draft: Draft): void {
  content.splice(
    0,
    content.length,
    ...bound(content, 1, (call, line) => {
      report(draft.file, 'no-note-in-note', { reason: `\`[^${call.properties.dataCall}]\``, where: { line } })
      return false
    }),
  )
}

/** The nodes with every call bound by `bind`, or gone where it says no. */
function bound(
  nodes: ElementContent[],
  line: number,
  bind: (call: Element, line: number) => boolean,
): ElementContent[] {
  let here = line
  const keep = (children: ElementContent[]): ElementContent[] =>
    children.filter((child) => child.type !== 'element' || child.properties.dataCall === undefined || bind(child, here))
  walk(nodes, (element) => {
    here = Number(element.properties.dataLine ?? here)
    if (element.children.some((child) => child.type === 'element' && child.tagName === 'sup')) {
      element.children = keep(element.children)
    }
    return undefined
  })
  return keep(nodes)
}

interface Binding {
  draft: Draft
  part: DraftPart
  known: Map<string, NoteId>
  called: Set<string>
  counts: Map<string, number>
  line: number
}

function bindCall(call: Element, { draft, part, known, called, counts, line }: Binding): boolean {
  const label = String(call.properties.dataCall)
  const definition = draft.definitions.get(label)
  if (!definition) {
    report(draft.file, 'no-undefined-note', { reason: `\`[^${label}]\``, where: { line } })
    return false
  }
  const name = /^[\w-]{1,40}$/.test(label) ? label : idOf(label)
  const id = known.get(label) ?? (freeId(`fn-${name}`, draft.ids, counts) as NoteId)
  const callId = freeId(`fnref-${name}`, draft.ids, counts)
  const note = draft.notes.get(id)
  if (note) note.calls.push(callId)
  else {
    const content = called.has(label) ? structuredClone(definition.content) : definition.content
    draft.notes.set(id, { id, number: known.size + 1, part: '', content, calls: [callId] })
    known.set(label, id)
  }
  called.add(label)
  call.properties = { dataNote: id, id: callId }
  part.notes.push(id)
  return true
}
