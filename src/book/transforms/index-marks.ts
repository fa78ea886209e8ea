import type { ElementContent, Text } from 'hast'
import type { Draft, DraftPart } from '../draft.ts'
import { changeTexts, paragraphs } from '../walk.ts'

/**
 * Marks the forms of the index's headings in the text: `<span data-index="Gorky, Maxim" id="ix-1">Gorky</span>`.
 *
 * The longest form wins; headings of the text, tables and notes are not indexed.
 */
export function indexMarks(draft: Draft): void {
  const byFirstWord = formsOf(draft)
  if (byFirstWord.size === 0) return
  let count = 0
  for (const part of draft.parts) {
    if (part.role !== 'chapter' && part.role !== 'documents') continue
    for (const paragraph of paragraphs(part.blocks)) {
      if (!/^(?:p|li|dd|blockquote)$/.test(paragraph.tagName)) continue
      const seen = new Set<string>()
      const mark = (heading: string): string | null => {
        if (seen.has(heading)) return null
        seen.add(heading)
        const id = `ix-${++count}`
        remember(draft, heading, id, part)
        return id
      }
      changeTexts(
        paragraph,
        (text) => marked(text, byFirstWord, mark),
        ({ tagName }) => unmarked.has(tagName),
      )
    }
  }
}

const unmarked = new Set(['code', 'a', 'sup'])

interface Form {
  form: string
  heading: string
}

function formsOf(draft: Draft): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  for (const { heading, forms: written } of draft.extras.index ?? []) {
    for (const form of written) {
      const first = word.exec(form)?.[0]
      word.lastIndex = 0
      if (first === undefined || !form.startsWith(first)) continue
      forms.set(first, [...(forms.get(first) ?? []), { form, heading }])
    }
  }
  for (const list of forms.values()) {
    list.sort((a, b) => b.form.length - a.form.length || (a.heading < b.heading ? -1 : 1))
  }
  return forms
}

const word = /[\p{L}\p{N}]+/gu

function marked(
  text: Text,
  forms: Map<string, Form[]>,
  mark: (heading: string) => string | null,
): ElementContent[] | null {
  const made: ElementContent[] = []
  let done = 0
  for (const { 0: first, index } of text.value.matchAll(word)) {
    const found = index < done ? undefined : forms.get(first)?.find(({ form }) => standsAt(text.value, form, index))
    const id = found && mark(found.heading)
    if (!found || !id) continue
    made.push({ type: 'text', value: text.value.slice(done, index) })
    done = index + found.form.length
    const properties = { dataIndex: found.heading, id }
    made.push({ type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: found.form }] })
  }
  if (made.length === 0) return null
  return [...made, { type: 'text' as const, value: text.value.slice(done) }].filter(
    (node) => node.type !== 'text' || node.value !== '',
  )
}

function standsAt(text: string, form: string, at: number): boolean {
  return text.startsWith(form, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + form.length, at + form.length + 2))
}

function remember(draft: Draft, heading: string, id: string, part: DraftPart): void {
  const marks = draft.marks.get(heading)
  if (marks) marks.push({ id, part })
  else draft.marks.set(heading, [{ id, part }])
}
