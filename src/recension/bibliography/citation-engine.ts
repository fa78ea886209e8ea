import { createRequire } from 'node:module'
import type { CslItem } from '../recension.ts'
import { escapeInline } from '../writing/escape.ts'
import { citationStyle } from './citation-style.ts'

export interface CitedItem {
  id: string
  locator?: string
  label?: string
  prefix?: string
  suffix?: string
}

/** The CSL processor, writing Markdown. */
export interface CitationEngine {
  /** The notes of one chapter, in order; later ones short. */
  notes(clusters: CitedItem[][]): string[]
  /** Entries of a bibliography, in the order of the style, with the ids they stand for. */
  entries(ids: string[]): Array<{ id: string; markdown: string }>
}

/** The part of citeproc that is used. */
interface Processor {
  setOutputFormat(name: string): void
  updateItems(ids: string[]): void
  makeCitationCluster(items: unknown[]): string
  makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
}

interface Citeproc {
  Engine: new (system: unknown, style: unknown, language: string, force: boolean) => Processor
  Output: { Formats: Record<string, Record<string, unknown>> }
}

/** Makes a processor for these items with a stock style. */
export function citationEngine(items: CslItem[], style: string, language: string): CitationEngine {
  const citeproc = processor()
  const { style: node, locale, tag } = citationStyle(style, language)
  const byId = new Map(items.map((item) => [item.id, item]))
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => byId.get(id) }
  const engine = new citeproc.Engine(system, node, tag, true)
  engine.setOutputFormat('variorum')
  let isRegistered = false
  return {
    notes: (clusters) => {
      if (!isRegistered) engine.updateItems([...byId.keys()])
      isRegistered = true
      return notes(engine, clusters)
    },
    entries: (ids) => {
      isRegistered = false
      return entries(engine, ids)
    },
  }
}

/** Whether a work was cited before is told to the processor, which would else compare each note with all others. */
function notes(engine: Processor, clusters: CitedItem[][]): string[] {
  const cited = new Set<string>()
  return clusters.map((cluster) => {
    const raw = cluster.map((item) => ({ ...item, position: cited.has(item.id) ? 1 : 0 }))
    for (const { id } of cluster) cited.add(id)
    return tidy(engine.makeCitationCluster(raw))
  })
}

function entries(engine: Processor, ids: string[]): Array<{ id: string; markdown: string }> {
  engine.updateItems(ids)
  const made = engine.makeBibliography()
  if (!made) return []
  const [{ entry_ids: order }, lines] = made
  return lines.map((line, at) => ({ id: order[at]?.[0] ?? '', markdown: tidy(line) }))
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Loaded when first needed: the processor takes longer to start than all the rest of the merge. */
function processor(): Citeproc {
  const citeproc = createRequire(import.meta.url)('citeproc') as Citeproc
  const formats = citeproc.Output.Formats
  formats.variorum ??= { ...formats.text, ...markdown }
  return citeproc
}

const markdown = {
  text_escape: (text: string | null): string => escapeInline(text ?? ''),
  '@font-style/italic': '*%%STRING%%*',
  '@font-style/oblique': '*%%STRING%%*',
  '@font-weight/bold': '**%%STRING%%**',
}
