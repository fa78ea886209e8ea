import type { Format } from '../editions/edition.ts'
import type { AlsoMade } from '../editions/pdf/edition-options.ts'
import { bookFiles } from './book-files.ts'
import { outcome } from './outcome.ts'
import { bookPress, filePress, type Press, type Readied } from './press.ts'
import { publish } from './publish.ts'
import type { Outcome, Request, Setting, Verb } from './request.ts'
import { writeBuild } from './write-build.ts'

/** Merges the sources and publishes the manuscript; or publishes a manuscript that has no sources. */
export const build: Verb = async (request, setting) => {
  if (request.manuscript !== undefined) {
    return printed(await filePress(request.manuscript, request, setting), request, setting)
  }
  return setting.world.alone(request.book, async () => {
    const readied = await bookPress(request, setting)
    const merged = readied.press?.merged
    if (merged) readied.files.push(await setting.world.writeBook(request.book, bookFiles(merged)))
    return printed(readied, request, setting)
  })
}

async function printed({ config, files, press }: Readied, request: Request, setting: Setting): Promise<Outcome> {
  if (!press) return outcome({ config, files })
  const told = { config, files, merged: press.merged }
  const { published, reports } = await publish(
    press,
    told,
    { formats: formatsOf(request), also: alsoOf(request, press) },
    setting,
  )
  const editions = published.editions.map(({ format, files: made }) => ({ of: format, files: made }))
  const outputs = [...editions, { of: 'reports' as const, files: reports }]
  return writeBuild({ press, told, out: request.out, outputs }, setting)
}

function alsoOf({ isImposed, isArchived }: Request, { merged }: Press): ReadonlySet<AlsoMade> {
  const also = new Set<AlsoMade>(merged ? ['type-report'] : [])
  if (isImposed) also.add('imposed')
  if (isArchived) also.add('archive')
  return also
}

/** The formats named after the verb; all when none is. */
function formatsOf({ words }: Request): ReadonlySet<Format> {
  const all: Format[] = ['epub', 'pdf', 'html']
  return new Set(words.length === 0 ? all : all.filter((format) => words.includes(format)))
}
