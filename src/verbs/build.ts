import type { Format, OutputFile } from '../editions/edition.ts'
import { buildRecord } from '../reports/build-record.ts'
import { readRecord } from '../reports/read-record.ts'
import { staleFiles } from '../reports/stale-files.ts'
import { bookFiles } from './book-files.ts'
import { outcome } from './outcome.ts'
import { bookPress, filePress, type Readied } from './press.ts'
import { type Publication, publish } from './publish.ts'
import type { Outcome, Request, Setting, Verb } from './request.ts'

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
  const publication = await publish(press, told, formatsOf(request), setting)
  setting.step('Writing')
  const outputs = outputsOf(publication)
  const earlier = await earlierRecord(request, setting)
  const record = buildRecord({ versions: setting.versions, date: config.date, inputs: press.inputs, outputs }, earlier)
  const json = `${JSON.stringify(record, null, 1)}\n`
  const written = [
    ...outputs.flatMap((output) => output.files),
    { path: 'reports/build.json', bytes: new TextEncoder().encode(json) },
  ]
  files.push(await setting.world.writeOutput(request.out, written, staleFiles(record, earlier)))
  return outcome(told, {
    doubts: press.merged?.recension.doubts ?? [],
    written: written.map(({ path, bytes }) => ({ path: `${request.out}/${path}`, size: bytes.length })),
  })
}

/** The formats named after the verb; all when none is. */
function formatsOf({ words }: Request): ReadonlySet<Format> {
  const all: Format[] = ['epub', 'pdf', 'html']
  return new Set(words.length === 0 ? all : all.filter((format) => words.includes(format)))
}

function outputsOf({ published, reports }: Publication): Array<{ of: Format | 'reports'; files: OutputFile[] }> {
  const editions = published.editions.map(({ format, files }) => ({ of: format, files }))
  return [...editions, { of: 'reports', files: reports }]
}

async function earlierRecord({ out }: Request, { world }: Setting) {
  const bytes = await world.readFile(`${out}/reports/build.json`)
  return bytes ? readRecord(new TextDecoder().decode(bytes)) : null
}
