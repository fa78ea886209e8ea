import type { Notice } from './notice.ts'

/** A rule that the editor silences at a place, with the reason. */
export interface SilencedRule {
  rule: string
  file?: string
  lineNumber?: number
}

export interface Silence<Entry> {
  heard: Notice[]
  silenced: Array<{ notice: Notice; by: Entry }>
  /** Entries that silenced nothing. */
  unused: Entry[]
}

/**
 * Takes silenced messages out; fatal ones can't be silenced.
 *
 * `{ rule: 'no-unknown-licence', file: 'letters.txt' }` silences that rule in `sources/letters.txt`.
 */
export function silence<Entry extends SilencedRule>(notices: Notice[], entries: Entry[]): Silence<Entry> {
  const used = new Set<Entry>()
  const result: Silence<Entry> = { heard: [], silenced: [], unused: [] }
  for (const notice of notices) {
    const by = notice.severity === 'fatal' ? undefined : entries.find((entry) => covers(entry, notice))
    if (by) {
      used.add(by)
      result.silenced.push({ notice, by })
    } else result.heard.push(notice)
  }
  result.unused = entries.filter((entry) => !used.has(entry))
  return result
}

function covers(entry: SilencedRule, notice: Notice): boolean {
  if (entry.rule !== notice.rule) return false
  const isHere = entry.file === undefined || notice.file === entry.file || notice.file === `sources/${entry.file}`
  return isHere && (entry.lineNumber === undefined || entry.lineNumber === notice.line)
}
