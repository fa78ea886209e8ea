import type { Format } from '../editions/edition.ts'
import type { AlsoMade } from '../editions/pdf/edition-options.ts'
import { outcome } from './outcome.ts'
import { bookPress, filePress, type Press, type Readied } from './press.ts'
import { makeEditions, makeReports, type Order } from './publish.ts'
import type { Outcome, Request, Setting, Verb } from './request.ts'
import { writeBook } from './write-book.ts'
import { outputsOf, writeBuild } from './write-build.ts'

/** Merges the sources and publishes the manuscript; or publishes a manuscript that has no sources. */
export const build: Verb = async (request, setting) => {
  if (request.manuscript !== undefined) {
    return printed(await filePress(request.manuscript, request, setting), request, setting)
  }
  return setting.world.alone(request.book, async () =>
    printed(await writeBook(await bookPress(request, setting), request, setting), request, setting),
  )
}

async function printed({ config, files, press }: Readied, request: Request, setting: Setting): Promise<Outcome> {
  if (!press) return outcome({ config, files })
  const told = { config, files, merged: press.merged }
  const order = orderOf(request, press)
  const made = await makeEditions(press, order, setting)
  const reports = await makeReports(press, told, made, order, setting.step)
  return writeBuild({ press, told, out: request.out, outputs: outputsOf(made, reports) }, setting)
}

/** What the command line asks for. */
export function orderOf(request: Request, press: Press): Order {
  return { formats: formatsOf(request), also: alsoOf(request, press) }
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
