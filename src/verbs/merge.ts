import { composeAlone } from './compose-book.ts'
import { outcome } from './outcome.ts'
import { bookPress } from './press.ts'
import type { Verb } from './request.ts'
import { writeBook } from './write-book.ts'

/** Merges the sources into book.md and writes it, with the ledger. */
export const merge: Verb = (request, setting) =>
  setting.world.alone(request.book, async () => {
    const { config, files, press } = await writeBook(await bookPress(request, setting, composeAlone), request, setting)
    const merged = press?.merged
    if (!merged || !press.basis) return outcome({ config, files, merged })
    const size = String(merged.manuscript).length
    return outcome(
      { config, files, merged, ran: { formats: new Set(), hasSources: true, embeddedEpub: false } },
      { doubts: merged.recension.doubts, written: [{ path: `${request.book}/book.md`, size }] },
    )
  })
