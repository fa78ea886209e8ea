import type { VFile } from 'vfile'
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
  for (const entry of mapping.entries) {
    const name = names.get(bare(entry.key))
    if (name === undefined) reportUnknown(entry, [...names.values()], file)
    else {
      const value = entry.value.type === 'nothing' ? undefined : table[name]?.(entry.value, entry.key, file)
      if (value !== undefined) fields[name] = value
    }
  }
  return fields as Fields<Table>
}

function bare(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

function reportUnknown(entry: Entry, known: string[], file: VFile): void {
  const near = known.filter((name) => isNear(bare(name), bare(entry.key)))
  const hint = near.length > 0 ? `; did you mean \`${near[0]}\`?` : ''
  report(file, 'no-unknown-setting', {
    reason: `\`${entry.key}\` is not a setting${hint}`,
    where: entry,
    actual: entry.key,
    expected: near.length > 0 ? near : known,
  })
}

/** At most one letter more, less, changed or swapped; or one begins with the other. */
function isNear(a: string, b: string): boolean {
  if (b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const longer = Math.max(a.length, b.length)
  return longer > 3 && longer - head - tail <= (a.length === b.length ? 2 : 1)
}
