import type { Format, OutputFile } from '../editions/edition.ts'
import { type PublishedBook, publishManuscript } from '../pipeline.ts'
import { dataReports } from '../reports/data-reports.ts'
import { jsonLines } from '../reports/json-lines.ts'
import { noticesOf, type Told } from './outcome.ts'
import type { Press } from './press.ts'
import type { Setting } from './request.ts'

export interface Publication {
  published: PublishedBook
  /** All reports but the record of the build. */
  reports: OutputFile[]
}

/** Makes the editions and the reports of what is ready; nothing is written. */
export async function publish(
  press: Press,
  told: Told,
  formats: ReadonlySet<Format>,
  { world, step }: Setting,
): Promise<Publication> {
  const { folder, manuscript, merged } = press
  const templates = await world.readTemplates(folder)
  const pictures = await world.readPictures(folder, String(manuscript))
  const input = { ...press, templates, pictures, formats }
  const published = await publishManuscript(input, await world.typesetter(), step)
  const reports = merged ? dataReports(merged.recension, merged.witnesses, await apparatusReports(press)) : []
  const notices = noticesOf(told)
  reports.push({ path: 'reports/messages.json', bytes: jsonLines(notices) })
  return { published, reports }
}

async function apparatusReports({ merged }: Press) {
  const { bibliographyReport } = await import('../recension/bibliography/bibliography-report.ts')
  const { chronologyReport } = await import('../recension/chronology/chronology-report.ts')
  const { works = [], chronology = [] } = merged?.recension.apparatus ?? {}
  return { bibliography: bibliographyReport(works), chronology: chronologyReport(chronology) }
}
