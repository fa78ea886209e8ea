import { VFile } from 'vfile'
import type { EpubFault } from '../checks/check.ts'
import { reportEpubFaults } from '../checks/report-epub-faults.ts'
import { checkRules } from '../checks/rules/index.ts'
import { runChecks } from '../checks/run-checks.ts'
import type { Edition, Format, OutputFile } from '../editions/edition.ts'
import type { AlsoMade } from '../editions/pdf/edition-options.ts'
import { report } from '../messages/report.ts'
import { type PublishedBook, publishManuscript, type Step } from '../pipeline.ts'
import { checkLines, type Ran } from '../reports/check-lines.ts'
import { type ApparatusReports, dataReports } from '../reports/data-reports.ts'
import { jsonLines } from '../reports/json-lines.ts'
import { qualityReport } from '../reports/quality.ts'
import type { Templates } from '../templates/templates.ts'
import { judged, type Told } from './outcome.ts'
import type { Press } from './press.ts'
import type { Setting } from './request.ts'

/** What is asked for. */
export interface Order {
  formats: ReadonlySet<Format>
  also: ReadonlySet<AlsoMade>
  outsideCheck?: OutsideCheck
}

/** Looks at an EPUB with a checker outside the program; gives its version if it could be run. */
export type OutsideCheck = (epub: Uint8Array) => Promise<string | undefined>

export interface MadeEditions extends PublishedBook {
  templates: Templates
  /** Templates of the book that could not be taken or filled, each with its message. */
  faults: VFile[]
  /** What is wrong with the EPUB; absent where it was not looked into. */
  inspection?: Promise<EpubFault[]>
}

/** Makes the editions of what is ready; nothing is written. */
export async function makeEditions(press: Press, order: Order, { world, step }: Setting): Promise<MadeEditions> {
  const makers = await world.makers()
  makers.prepare('pages')
  const isInspected = order.formats.has('epub') && hasTime(press, order)
  if (isInspected) makers.prepare('inspection')
  const { templates, faults } = await world.readBookTemplates(press.folder)
  const pictures = await world.readPictures(press.folder, String(press.manuscript))
  let inspection: Promise<EpubFault[]> | undefined
  const packed = ({ files: [epub] }: Edition) => {
    if (isInspected && epub) inspection = makers.inspect(epub.bytes)
    // Told where it is waited for.
    inspection?.catch(() => undefined)
  }
  const published = await publishManuscript({ ...press, ...order, templates, pictures, packed }, makers, step)
  const made = { ...published, templates, faults: [...faults, ...unfilled(published, templates)] }
  return inspection ? { ...made, inspection } : made
}

function unfilled({ book, editions, templateFaults: ofPages }: PublishedBook, templates: Templates): VFile[] {
  const faults = [...ofPages, ...[book, ...editions].flatMap(({ templateFaults = [] }) => templateFaults)]
  return faults.map(({ path, reason, line, column }) => {
    const file = new VFile({ path: `templates/${path}`, value: templates.get(path) ?? '' })
    report(file, 'no-broken-template', { reason, where: { line, column } })
    return file
  })
}

function hasTime({ merged }: Press, { outsideCheck }: Order): boolean {
  return merged !== undefined || outsideCheck !== undefined
}

/** Checks the editions and makes all reports but the record of the build. */
export async function makeReports(
  press: Press,
  told: Told,
  made: MadeEditions,
  order: Order,
  step: Step,
): Promise<OutputFile[]> {
  step('Checking')
  told.files.push(...made.faults)
  const { manuscript, merged, config } = press
  const witnesses = merged?.witnesses ?? []
  const checked = { manuscript, config, witnesses, ...made, ...(merged ? { recension: merged.recension } : {}) }
  await runChecks(checkRules, checked)
  const data = merged ? dataReports(merged.recension, merged.witnesses, await apparatusReports(merged)) : []
  if (made.inspection) reportEpubFaults(manuscript, await made.inspection)
  const epub = made.editions.find(({ format }) => format === 'epub')?.files[0]
  const epubCheck = epub && (await order.outsideCheck?.(epub.bytes))
  const { formats } = order
  const ran = { formats, hasSources: merged !== undefined, embeddedEpub: made.inspection !== undefined }
  told.ran = epubCheck ? { ...ran, epubCheck } : ran
  return [...data, ...reportsOf(press, told, made, told.ran)]
}

function reportsOf({ merged }: Press, told: Told, { book, pdf, templates }: MadeEditions, ran: Ran): OutputFile[] {
  const { heard, silenced } = judged(told)
  const quality = qualityReport(
    {
      book,
      notices: heard,
      silenced: silenced.map(({ notice, by }) => ({ notice, reason: by.reason })),
      witnesses: merged?.witnesses ?? [],
      checks: checkLines(heard, ran),
      ...(merged ? { recension: merged.recension } : {}),
      ...(pdf?.preflight ? { preflight: pdf.preflight } : {}),
      ...(pdf?.type ? { type: pdf.type } : {}),
    },
    templates,
  )
  return [{ path: 'reports/messages.json', bytes: jsonLines(heard) }, ...quality]
}

/** What the makers of the apparatus report, for other programs to read. */
async function apparatusReports({ recension, suspicions }: NonNullable<Press['merged']>): Promise<ApparatusReports> {
  const { bibliographyReport } = await import('../recension/bibliography/bibliography-report.ts')
  const { bibtex } = await import('../recension/bibliography/bibtex.ts')
  const { ris } = await import('../recension/bibliography/ris.ts')
  const { chronologyReport } = await import('../recension/chronology/chronology-report.ts')
  const { conflictsReport } = await import('../collation/disagreements/conflicts-report.ts')
  const { works, chronology } = recension.apparatus
  return {
    bibliography: bibliographyReport(works),
    bibtex: bibtex(works),
    ris: ris(works),
    chronology: chronologyReport(chronology),
    conflicts: conflictsReport(recension.disagreements),
    suspicions,
  }
}
