import type { VFile } from 'vfile'
import type { Disagreement } from '../../collation/collation.ts'
import { report } from '../../messages/report.ts'
import { mostTold } from '../chronology/chronicle.ts'
import type { ChronologyEntry } from '../recension.ts'
import type { Wording } from '../wording/wording.ts'
import { displayDate } from './display-date.ts'
import { escapeCell, escapeInline, escapeMarkdown } from './escape.ts'
import { readingLines } from './reading-lines.ts'
import type { Writer } from './writer.ts'

/** The table of dates, unless nobody could look through it; that is told on the settings. */
export function writeChronology(entries: ChronologyEntry[], wording: Wording, writer: Writer, settings: VFile): void {
  const main = entries.filter((entry) => entry.main)
  if (main.length === 0) return
  if (main.length > mostDates || entries.length > mostTold) {
    const apart = entries.length > mostTold ? `; of ${entries.length} dated sentences none were brought together` : ''
    report(settings, 'no-crowded-chronology', { reason: `The chronology has ${main.length} entries${apart}` })
    return
  }
  writer.heading(wording.chronology, wording.chronology, 1)
  const rows = main.map((entry) => {
    const sigla = inOrder(entry.sources.map((source) => source.siglum))
    return `| ${escapeCell(datesOf(entry, wording))} | ${escapeCell(entry.text)} | ${escapeCell(sigla)} |`
  })
  const head = `| ${wording.date} | ${wording.event} | ${wording.sources} |`
  writer.block(wording.chronology, 'table', [head, '| --- | --- | --- |', ...rows].join('\n'), [])
}

/** Entries of some 150 pages. */
const mostDates = 3_000

/** The date, the day of the old style, and the dates of sources that differ: `3 May 1861 (21 April O.S.); B: 1862`. */
function datesOf({ date, julian, conflict }: ChronologyEntry, wording: Wording): string {
  const { dates } = wording
  const old = julian === undefined ? undefined : dates.oldStyle(displayDate(julian, dates))
  const own =
    julian === date && old !== undefined ? old : displayDate(date, dates) + (old === undefined ? '' : ` (${old})`)
  const others = new Map<string, Set<string>>()
  for (const { date: other, siglum } of conflict) {
    const shown = displayDate(other, dates)
    others.set(shown, (others.get(shown) ?? new Set()).add(siglum))
  }
  return [own, ...[...others].map(([shown, sigla]) => wording.claims(inOrder(sigla), shown))].join(wording.semicolon)
}

/** Each siglum once, `AA` behind `Z`. */
function inOrder(sigla: Iterable<string>): string {
  return [...new Set(sigla)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(', ')
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
