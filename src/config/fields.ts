import type { VFile } from 'vfile'
import { bare, didYouMean, nearest } from '../messages/nearest.ts'
import { report } from '../messages/report.ts'
import type { Entry, Mapping, Setting } from './setting.ts'

/** Reads one kind of value, or reports what is wrong with it and gives undefined. */
export type FieldReader<T> = (value: Setting, name: string, file: VFile) => T | undefined

export type FieldTable = Record<string, FieldReader<unknown>>

export type Fields<Table extends FieldTable> = {
  [Name in keyof Table]?: Table[Name] extends FieldReader<infer T> ? Exclude<T, undefined> : never
}

/**
 * Reads the entries of a mapping by a table of fields; unknown names are reported with the nearest known one.
 *
 * `citation-style`, `citation_style` and `citationStyle` are one name.
 */
export function readFields<Table extends FieldTable>(mapping: Mapping, table: Table, file: VFile): Fields<Table> {
  const names = new Map(Object.keys(table).map((name) => [bare(name), name]))
  const fields: Record<string, unknown> = {}
  const unknown: Entry[] = []
  for (const entry of mapping.entries) {
    const name = names.get(bare(entry.key))
    if (name === undefined) unknown.push(entry)
    else {
      const value = entry.value.type === 'nothing' ? undefined : table[name]?.(entry.value, entry.key, file)
      if (value !== undefined) fields[name] = value
    }
  }
  for (const entry of unknown.slice(0, most)) reportUnknown(entry, [...names.values()], file)
  const next = unknown[most]
  if (next) {
    const reason = `\`${next.key}\` and ${unknown.length - most - 1} more names after it are no settings`
    report(file, 'no-unknown-setting', { reason, where: next, actual: next.key })
  }
  return fields as Fields<Table>
}

/** More wrong names in one list are another program's file, which is told once. */
const most = 20

function reportUnknown(entry: Entry, known: string[], file: VFile): void {
  const near = nearest(entry.key, known)
  report(file, 'no-unknown-setting', {
    reason: `\`${entry.key}\` is not a setting${didYouMean(entry.key, known)}`,
    where: entry,
    actual: entry.key,
    expected: near === undefined ? known : [near],
  })
}
