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
  const inOrder = [...sorted.filter(goesOnFirst), ...sorted.filter((row) => !goesOnFirst(row))].flatMap(withTimes)
  // In a row the times never fall, so that sorting keeps its order.
  return inOrder.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)).map(({ guest }) => guest)
}

function goesOnFirst([first]: Guest[]): boolean {
  return first?.follows === true
}

/** A run without a date of its own is told at the time of the one before it. */
function withTimes(row: Guest[]): Array<{ guest: Guest; when: number }> {
  let when = Number.NEGATIVE_INFINITY
  return row.map((guest) => {
    const { years, stated, paragraphs } = guest.run
    if (!stated && paragraphs[0]?.testimony) when = LAST
    else if (years) when = Math.max(when, years[0])
    return { guest, when }
  })
}

/** Where a run begins in its witness. */
export function startOf({ run }: Guest): number {
  return run.paragraphs[0]?.items[0]?.statement.place.start ?? 0
}
