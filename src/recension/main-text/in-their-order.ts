import type { Guest } from '../layout.ts'

const LAST = Number.POSITIVE_INFINITY

/**
 * Runs that come to the same place keep the order of their witness, and those of several witnesses that of time; what
 * goes on from the sentence told there comes first.
 */
export function inTheirOrder(due: Guest[]): Guest[] {
  const rows = new Map<string, Guest[]>()
  for (const guest of due) {
    const row = rows.get(guest.run.witness.siglum)
    if (row) row.push(guest)
    else rows.set(guest.run.witness.siglum, [guest])
  }
  const sorted = [...rows.values()].map((row) => row.sort((a, b) => startOf(a) - startOf(b)))
  const heads = [...sorted.filter(goesOnFirst), ...sorted.filter((row) => !goesOnFirst(row))].map(withTimes)
  const order: Guest[] = []
  while (order.length < due.length) {
    const left = heads.filter((row) => row.length > 0)
    const next = left.reduce((a, b) => ((b.at(-1)?.when ?? LAST) < (a.at(-1)?.when ?? LAST) ? b : a))
    const first = next.pop()
    if (!first) break
    order.push(first.guest)
  }
  return order
}

function goesOnFirst([first]: Guest[]): boolean {
  return first?.follows === true
}

/** A run without a date of its own is told at the time of the one before it; the last comes first, to be taken from the end. */
function withTimes(row: Guest[]): Array<{ guest: Guest; when: number }> {
  let when = Number.NEGATIVE_INFINITY
  const timed = row.map((guest) => {
    const { years, stated, paragraphs } = guest.run
    if (!stated && paragraphs[0]?.testimony) when = LAST
    else if (years) when = Math.max(when, years[0])
    return { guest, when }
  })
  return timed.reverse()
}

/** Where a run begins in its witness. */
export function startOf({ run }: Guest): number {
  return run.paragraphs[0]?.items[0]?.statement.place.start ?? 0
}
