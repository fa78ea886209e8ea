import { VFile } from 'vfile'
import type { KnownChunks } from '../book/known-chunks.ts'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { hashesOf, sha256 } from '../reports/hashes.ts'
import type { BookFolder, World } from '../world/world.ts'
import { orderOf } from './build.ts'
import { composeBook, remembering } from './compose-book.ts'
import { outcome } from './outcome.ts'
import { bookPress } from './press.ts'
import { printOutcome } from './print-outcome.ts'
import { makeEditions, makeReports } from './publish.ts'
import type { Outcome, Request, Setting, Verb } from './request.ts'
import { writeBook } from './write-book.ts'
import { outputsOf, writeBuild } from './write-build.ts'

/**
 * Builds at every change and shows the web edition in a browser. What has not changed is not done again; what is
 * written in the end is the same as a build from nothing writes.
 */
export const dev: Verb = async (request, setting) => {
  const { world } = setting
  const preview = await world.preview(`${request.out}/html`, request.port)
  if ('reason' in preview) {
    const file = new VFile({ path: request.out })
    report(file, 'no-closed-address', { reason: preview.reason })
    return outcome({ config: readConfig(null, request.book), files: [file] })
  }
  const watch = await world.watch(request.book)
  const build = builder(request, setting, preview.reload)
  for (let count = 0; ; count += 1) {
    const built = await build()
    if (built) for (const line of printOutcome(built, false)) setting.say(line)
    if (count === 0) setting.say(`The book is at ${preview.url}; it is built again at every change, until Ctrl+C`)
    await watch.change()
  }
}

/** Builds when something it reads has changed since the last time; null when nothing has. */
export function builder(request: Request, setting: Setting, shown: () => void): () => Promise<Outcome | null> {
  const { world, step } = setting
  const compose = remembering(composeBook)
  const known: KnownChunks = new Map()
  let last = ''
  let isHeld = false
  const build = async () => {
    const folder = await world.readBook(request.book)
    const found = await fingerprint(folder, isHeld, request, world)
    if (found === last) return null
    const { config, files, press } = await writeBook(await bookPress(request, setting, compose), request, setting)
    const manuscript = press?.basis ? String(press.manuscript) : folder.manuscript
    const wasHeld = isHeld
    isHeld = press !== null && !press.basis
    const isSame = manuscript === folder.manuscript && isHeld === wasHeld
    last = isSame ? found : await fingerprint({ ...folder, manuscript }, isHeld, request, world)
    if (!press) return outcome({ config, files })
    const told = { config, files, merged: press.merged }
    const order = orderOf(request, press)
    const made = await makeEditions({ ...press, known }, order, setting)
    await world.writeOutput(
      request.out,
      made.editions.flatMap((edition) => edition.files),
      [],
    )
    shown()
    const reports = await makeReports(press, told, made, order, step)
    return writeBuild({ press, told, out: request.out, outputs: outputsOf(made, reports) }, setting)
  }
  return () => world.alone(request.book, build)
}

/** Of all that a build reads; the ledger follows from the rest, unless a person has to mend it. */
async function fingerprint(folder: BookFolder, isHeld: boolean, { book }: Request, world: World): Promise<string> {
  const { settings, sources, references, manuscript } = folder
  const ledger = isHeld ? folder.ledger : null
  const { templates } = await world.readBookTemplates(book)
  const pictures = await world.readPictures(book, manuscript ?? '')
  const files = [...sources, ...[...pictures].map(([path, bytes]) => ({ path: `picture ${path}`, bytes }))]
  return sha256(JSON.stringify([settings, references, manuscript, ledger, hashesOf(files), [...templates]]))
}
