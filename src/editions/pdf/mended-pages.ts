import type { Part } from '../../book/book.ts'
import type { PartRange } from '../faults/looked.ts'
import type { PageMemory } from '../faults/page-memory.ts'
import type { TypeFault, TypeFaultKind } from '../faults/type-faults.ts'
import { typeReport } from '../faults/type-report.ts'
import type { Mends } from '../typst/mend.ts'
import { mendOptions } from './mend-options.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { PlacedMark } from './page-marks.ts'
import { partPages } from './part-pages.ts'
import { skimmedPages } from './pdf-pages.ts'
import { type SetPages, type SettingJob, setPages } from './set-pages.ts'
import type { TextMeasures } from './text-measures.ts'
import { textRanges } from './text-ranges.ts'

/**
 * Finds how the pages of a book that was set are mended, the way a compositor goes from page to page.
 *
 * A part begins on a right page whatever stands before it, so that all parts with faults are mended at once, one mend in
 * each, as long as that leaves less to mend. What can't be mended stays. A part whose pages are what they were in the
 * edition before is mended as it was.
 */
export async function mendedPages(job: SettingJob, set: SetPages, measures: TextMeasures): Promise<Mends> {
  const desk: Desk = { job, geometry: set.geometry, measures }
  const { memory } = job.options
  const looked = (await lookedAt(set, job.book.parts, desk)).map((part) => ({ ...part, key: keyOf(part, memory) }))
  const sheets = looked.map(({ key, ...part }) => sheetOf(part, measures.pitch, memory?.mends.before.get(key)))
  for (let round = 0; round < mostRounds; round++) {
    const trials = sheets.flatMap((sheet) => nextTrial(sheet, measures.pitch) ?? [])
    if (trials.length === 0) break
    await tryAll(trials, sheets, desk)
  }
  for (const [index, { best }] of sheets.entries()) memory?.mends.now.set(looked[index]?.key ?? '', best.mends)
  return new Map(sheets.flatMap(({ best }) => [...best.mends]))
}

const mostRounds = 10

interface Desk {
  job: SettingJob
  geometry: PageGeometry
  measures: TextMeasures
}

/** A part and how far it is mended; pages count from its first. */
interface Sheet {
  part: Part
  mends: Mends
  faults: TypeFault[]
  placed: PlacedMark[]
  /** Options tried for the first fault that is not given up. */
  tried: number
  given: Set<string>
  best: { mends: Mends; weight: number }
}

function sheetOf({ part, faults, placed }: LookedPart, pitch: number, known: Mends | undefined): Sheet {
  const best = { mends: known ?? new Map(), weight: weightOf(faults, pitch) }
  return { part, mends: new Map(), faults: known ? [] : faults, placed, tried: 0, given: new Set(), best }
}

/** The content of the pages and the blocks on them: where both are the same, all that is tried ends the same. */
function keyOf({ placed, range: [first, last] }: LookedPart, memory: PageMemory | undefined): string {
  const pages = Array.from({ length: last - first + 1 }, (_, index) => memory?.pages.get(first + index))
  return [JSON.stringify(placed), ...pages].join('\n')
}

interface Trial {
  sheet: Sheet
  fault: TypeFault
  mends: Mends
}

function nextTrial(sheet: Sheet, pitch: number): Trial | undefined {
  for (const fault of lastPagesFirst(sheet.faults)) {
    if (sheet.given.has(nameOf(fault))) continue
    const mends = mendOptions(fault, { ...sheet, pitch })[sheet.tried]
    if (mends) return { sheet, fault, mends }
    sheet.given.add(nameOf(fault))
    sheet.tried = 0
  }
  return undefined
}

/** What is done for the end of a part may change all its pages. */
const lastPagesFirst = (faults: TypeFault[]): TypeFault[] =>
  [true, false].flatMap((last) => faults.filter(({ kind }) => (kind === 'stub-page' || kind === 'bare-notes') === last))

const nameOf = ({ kind, text }: TypeFault): string => `${kind} ${text}`

async function tryAll(trials: Trial[], sheets: Sheet[], desk: Desk): Promise<void> {
  const tried = new Map(trials.map((trial) => [trial.sheet, trial]))
  const mends = new Map(sheets.flatMap((sheet) => [...(tried.get(sheet) ?? sheet.best).mends]))
  const parts = trials.map(({ sheet }) => sheet.part)
  const looked = await lookedAt(setPages(desk.job, desk.geometry, mends), parts, desk)
  for (const [index, { part, faults, placed }] of looked.entries()) {
    const trial = trials[index]
    if (trial?.sheet.part === part) settle(trial, { faults, placed }, desk.measures.pitch)
  }
}

/** Goes on from what was tried when it left less to mend up to its place, whatever it did farther on. */
function settle(
  { sheet, fault, mends }: Trial,
  { faults, placed }: Pick<LookedPart, 'faults' | 'placed'>,
  pitch: number,
): void {
  const reached = (all: TypeFault[]): number =>
    weightOf(
      all.filter(({ page }) => page <= fault.page + 1),
      pitch,
    )
  if (reached(faults) >= reached(sheet.faults)) {
    sheet.tried++
    return
  }
  Object.assign(sheet, { mends, faults, placed, tried: 0 })
  const weight = weightOf(faults, pitch)
  if (weight < sheet.best.weight) sheet.best = { mends, weight }
}

const weights: Partial<Record<TypeFaultKind, number>> = {
  widow: 4,
  'bare-notes': 4,
  orphan: 3,
  'uneven-feet': 2,
  'stub-page': 1,
}

/** The higher the difference of two pages the worse it is. */
const weightOf = (faults: TypeFault[], pitch: number): number =>
  faults.reduce((sum, { kind, missing = 0 }) => sum + (weights[kind] ?? 0) + missing / pitch, 0)

interface LookedPart {
  part: Part
  faults: TypeFault[]
  placed: PlacedMark[]
  /** First and last page in the book. */
  range: PartRange
}

/** Parts of running text with the faults of their pages; pages count from 1 at the first of the part. */
async function lookedAt(set: SetPages, parts: Part[], { job, measures }: Desk): Promise<LookedPart[]> {
  const [bytes] = set.pdfs
  if (!bytes) return []
  const found = textRanges(parts, partPages(job.book, set.placed, set.pages))
  const ranges = found.map(({ range }) => range)
  const { memory } = job.options
  const looked = { geometry: set.geometry, ...measures, parts: ranges, ...(memory ? { memory } : {}) }
  const { faults } = typeReport(await skimmedPages(bytes), looked)
  return found.map(({ part, range }) => {
    const [first, last] = range
    const within = <T extends { page: number }>(items: readonly T[]): T[] =>
      items
        .filter(({ page }) => page >= first && page <= last)
        .map((item) => ({ ...item, page: item.page - first + 1 }))
    return { part, range, faults: within(faults), placed: within(set.placed) }
  })
}
