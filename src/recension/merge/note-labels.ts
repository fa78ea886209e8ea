import type { ComposedBlock, Ledger } from '../recension.ts'
import type { SourceText } from './splice.ts'

const call = /\[\^([^\]\s]{1,200})\]/g

/** Labels of the notes that a text calls or defines: `He said so.[^a]` calls `a`. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(call)].map((found) => found[1] as string)
}

/** Gives a new note another label where the person already uses that label for a note of their own. */
export function withFreeLabels(composed: ComposedBlock[], ledger: Ledger | null, edited: SourceText): ComposedBlock[] {
  if (!ledger) return composed
  const known = new Set(ledger.blocks.flatMap(({ markdown }) => definitionLabels(markdown)))
  const own = new Map<string, string>()
  for (const { kind, label, start, end } of edited.units) {
    if (kind === 'definition' && label !== undefined && !known.has(label)) own.set(label, edited.text.slice(start, end))
  }
  if (own.size === 0) return composed
  const taken = new Set([...own.keys(), ...composed.flatMap(({ markdown }) => definitionLabels(markdown))])
  const renamed = new Map<string, string>()
  for (const { markdown } of composed) {
    for (const label of definitionLabels(markdown)) {
      if (own.has(label) && own.get(label) !== markdown) renamed.set(label, freeLabel(label, taken))
    }
  }
  if (renamed.size === 0) return composed
  const name = (whole: string, label: string) => (renamed.has(label) ? `[^${renamed.get(label)}]` : whole)
  return composed.map((block) => ({ ...block, markdown: block.markdown.replace(call, name) }))
}

function freeLabel(label: string, taken: Set<string>): string {
  for (let count = 2; ; count += 1) {
    const name = `${label}-${count}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function definitionLabels(markdown: string): string[] {
  return [...markdown.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:/gm)].map((found) => found[1] as string)
}
