import type { BookConfig, StatementRef } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import type { Telling } from '../tellings/telling.ts'

/** The editor's decisions as places in the list of tellings. */
export interface Decided {
  same: Array<[a: number, b: number]>
  apart: Set<string>
  lead: Set<number>
  dropped: Map<number, string>
}

/** Finds the statements the decisions of book.yaml speak of; those that match none are reported. */
export function decided(config: BookConfig, all: Telling[]): Decided {
  const result: Decided = { same: [], apart: new Set(), lead: new Set(), dropped: new Map() }
  for (const decision of config.decisions) {
    if (decision.type === 'same' || decision.type === 'apart') {
      const [a, b] = [find(decision.a, all), find(decision.b, all)]
      if (a < 0 || b < 0) unmatched(config, decision.line, a < 0 ? decision.a : decision.b)
      else if (decision.type === 'same') result.same.push([a, b])
      else result.apart.add(pairKey(a, b))
    } else if (decision.type === 'lead' || decision.type === 'drop') {
      const index = find(decision.statement, all)
      if (index < 0) unmatched(config, decision.line, decision.statement)
      else if (decision.type === 'lead') result.lead.add(index)
      else result.dropped.set(index, decision.reason || 'left out by the editor')
    }
  }
  return result
}

/** A pair in any order. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function find(ref: StatementRef, all: Telling[]): number {
  const wanted = ref.text.replace(/\s+/g, ' ').trim()
  const here = all.filter((telling) => telling.statement.place.file === ref.file)
  const found =
    here.find((telling) => telling.statement.text.startsWith(wanted)) ??
    here.find((telling) => telling.statement.text.includes(wanted))
  return found?.index ?? -1
}

function unmatched(config: BookConfig, line: number, ref: StatementRef): void {
  report(config.file, 'no-unmatched-decision', {
    reason: `No sentence of \`${ref.file}\` has the words \`${ref.text}\``,
    where: { line },
  })
}
