import citeproc from 'citeproc'
import { madeOnce } from '../../made-once.ts'
import type { CslItem } from '../recension.ts'
import { escapeInline } from '../writing/escape.ts'
import { type CitationStyle, citationStyle, entriesOnly, notesOnly } from './citation-style.ts'

export interface CitedItem {
  id: string
  locator?: string
  label?: string
  prefix?: string
  suffix?: string
}

/**
 * Citations as Markdown by a stock style, list by list: of one list the first citation of a work is full, later ones are short.
 *
 * Whether a work was cited before is told to the processor, which would else compare each note with all others.
 */
export function styledNotes(items: CslItem[], lists: CitedItem[][][], style: string, language: string): string[][] {
  const { style: node, ...rest } = citationStyle(style, language)
  const engine = processorOf(items, { style: notesOnly(node), ...rest })
  engine.updateItems(items.map((item) => item.id))
  const made = new Map<string, string>()
  const write = (raw: unknown[]): string => {
    const key = JSON.stringify(raw)
    const text = made.get(key) ?? tidy(engine.makeCitationCluster(raw))
    made.set(key, text)
    return text
  }
  return lists.map((clusters) => {
    const cited = new Set<string>()
    return clusters.map((cluster) => {
      const raw = cluster.map((item) => ({ ...item, position: cited.has(item.id) ? 1 : 0 }))
      for (const { id } of cluster) cited.add(id)
      return write(raw)
    })
  })
}

export interface StyledEntry {
  id: string
  markdown: string
}

/** Entries of bibliographies as Markdown by a stock style, list by list, each in the order of the style. */
export function styledEntries(items: CslItem[], lists: string[][], style: string, language: string): StyledEntry[][] {
  const { style: node, ...rest } = citationStyle(style, language)
  const engine = processorOf(items, { style: entriesOnly(node), ...rest })
  return lists.map((ids) => {
    engine.updateItems(ids)
    const made = engine.makeBibliography()
    if (!made) return []
    const [{ entry_ids: order }, lines] = made
    return lines.map((line, at) => ({ id: order[at]?.[0] ?? '', markdown: tidy(line) }))
  })
}

function processorOf(items: CslItem[], { style, locale, tag }: CitationStyle): InstanceType<typeof citeproc.Engine> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => byId.get(id) }
  const engine = new citeproc.Engine(system, style, tag, true)
  engine.setOutputFormat('variorum')
  return engine
}

/** A part of a style that has nothing to say can leave the mark that stood before it: `*Two Roads*, .` */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[ ,;:]+\.$/u, '.')
}

/** The processor asks for the same few words over and over. */
const escapedOnce = madeOnce((text: string | null) => escapeInline(text ?? ''))

const markdown = {
  text_escape: escapedOnce,
  '@font-style/italic': '*%%STRING%%*',
  '@font-style/oblique': '*%%STRING%%*',
  '@font-weight/bold': '**%%STRING%%**',
}

citeproc.Output.Formats.variorum = { ...citeproc.Output.Formats.text, ...markdown }
// Asked for at every name; in none of the languages that have a locale here do small letters differ.
citeproc.toLocaleLowerCase = (text) => text.toLowerCase()
