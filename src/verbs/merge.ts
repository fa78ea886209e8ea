import { bookFiles } from './book-files.ts'
import { outcome } from './outcome.ts'
import { bookPress } from './press.ts'
import type { Verb } from './request.ts'

/** Merges the sources into book.md and writes it, with the ledger. */
export const merge: Verb = (request, setting) =>
  setting.world.alone(request.book, async () => {
    const { config, files, press } = await bookPress(request, setting)
    const merged = press?.merged
    if (!merged) return outcome({ config, files })
    const written = bookFiles(merged)
    files.push(await setting.world.writeBook(request.book, written))
    return outcome(
      { config, files, merged },
      {
        doubts: merged.recension.doubts,
        written: written.map(({ path, bytes }) => ({ path: `${request.book}/${path}`, size: bytes.length })),
      },
    )
  })
