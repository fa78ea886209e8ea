import type { Disagreement } from '../../collation/collation.ts'
import type { ChronologyEntry } from '../recension.ts'
import type { Wording } from '../wording/wording.ts'
import { displayDate } from './display-date.ts'
import { escapeCell, escapeInline, escapeMarkdown } from './escape.ts'
import { readingLines } from './reading-lines.ts'
import type { Writer } from './writer.ts'

/** The table of dates. */
export function writeChronology(entries: ChronologyEntry[], wording: Wording, language: string, writer: Writer): void {
  const main = entries.filter((entry) => entry.main)
  if (main.length === 0) return
  writer.heading(wording.chronology, wording.chronology, 1)
  const rows = main.map(({ date, text, sources }) => {
    const sigla = [...new Set(sources.map((source) => source.siglum))].join(', ')
    return `| ${escapeCell(displayDate(date, language))} | ${escapeCell(text)} | ${escapeCell(sigla)} |`
  })
  const head = `| ${wording.date} | ${wording.event} | ${wording.sources} |`
  writer.block(wording.chronology, 'table', [head, '| --- | --- | --- |', ...rows].join('\n'), [])
}

/** The list of disagreements: each topic with a line per reading and the clause of each source that gives it. */
export function writeDisagreements(disagreements: Disagreement[], wording: Wording, writer: Writer): void {
  if (disagreements.length === 0) return
  writer.heading(wording.disagreements, wording.disagreements, 1)
  for (const disagreement of disagreements) {
    const { id, topic, settled } = disagreement
    const lines = readingLines(disagreement, wording)
    if (settled) lines.push(wording.settled(settled.value, settled.reason))
    const head = `- **${escapeInline(`${topic.charAt(0).toUpperCase()}${topic.slice(1)}`)}**`
    const items = lines.map((line) => `    - ${escapeMarkdown(line)}`)
    writer.block(wording.disagreements, id, [head, ...items].join('\n'), [])
  }
}
