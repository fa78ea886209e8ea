import { VFile } from 'vfile'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { readRecord } from '../reports/read-record.ts'
import { recordDifferences } from '../reports/record-differences.ts'
import { outcome } from './outcome.ts'
import { bookPress, filePress, type Press } from './press.ts'
import { makeEditions, makeReports, type Order, type OutsideCheck } from './publish.ts'
import type { Outcome, Request, Setting, Verb } from './request.ts'
import { writeBuild } from './write-build.ts'

const whole: Order = { formats: new Set(['epub', 'pdf', 'html']), also: new Set(['type-report']) }

/** Builds in memory and checks everything, writing the reports only; or compares a build with its record. */
export const check: Verb = async (request, setting) => {
  if (request.record !== undefined) return verified(request.record, request, setting)
  const { manuscript, out } = request
  const ready = manuscript === undefined ? bookPress(request, setting) : filePress(manuscript, request, setting)
  const { config, files, press } = await ready
  if (!press) return outcome({ config, files })
  const told = { config, files, merged: press.merged }
  const order = { ...whole, outsideCheck: epubCheck(press, setting) }
  const made = await makeEditions(press, order, setting)
  const reports = await makeReports(press, told, made, order, setting.step)
  return writeBuild({ press, told, out, outputs: [{ of: 'reports', files: reports }] }, setting)
}

/** EPUBCheck itself where Java is; its findings lie in the messages of the manuscript. */
function epubCheck({ manuscript }: Press, { world, step }: Setting): OutsideCheck {
  return async (epub) => {
    step('Running EPUBCheck')
    const run = await world.epubCheck(epub)
    for (const { id, severity, message, place } of run?.findings ?? []) {
      const rule = severity === 'WARNING' ? 'no-epubcheck-warning' : 'no-epubcheck-error'
      report(manuscript, rule, { reason: `${id}: ${message}${place === '' ? '' : ` (${place})`}` })
    }
    return run?.version
  }
}

async function verified(path: string, { book }: Request, { world }: Setting): Promise<Outcome> {
  const file = new VFile({ path })
  const told = { config: readConfig(null, book), files: [file] }
  const bytes = await world.readFile(path)
  const record = bytes && readRecord(new TextDecoder().decode(bytes))
  if (!record) {
    report(file, 'no-missing-folder', { reason: bytes ? 'This is no record of a build' : 'The file is not there' })
    return outcome(told)
  }
  const folder = path.split('/').slice(0, -2).join('/') || '.'
  const outputs = new Map<string, Uint8Array | null>()
  for (const { files } of Object.values(record.outputs)) {
    for (const name of Object.keys(files)) outputs.set(name, await world.readFile(`${folder}/${name}`))
  }
  const inputs = await inputsNow(book, Object.keys(record.inputs), world)
  const differences = recordDifferences(record, inputs, outputs)
  for (const { path: changed, of, kind } of differences) {
    report(file, 'no-changed-build', { reason: `\`${changed}\` (${of}) is ${kind}` })
  }
  const count = Object.keys(record.inputs).length + outputs.size
  return outcome(told, { summary: differences.length === 0 ? [`${count} files are as recorded`] : [] })
}

async function inputsNow(book: string, recorded: string[], world: Setting['world']) {
  const { sources, references } = await world.readBook(book)
  const names = new Set([
    ...recorded,
    ...sources.map(({ path }) => `sources/${path}`),
    ...references.map(({ path }) => path),
  ])
  const found: Array<{ path: string; bytes: Uint8Array }> = []
  for (const path of names) {
    const bytes = await world.readFile(`${book}/${path}`)
    if (bytes) found.push({ path, bytes })
  }
  return found
}
