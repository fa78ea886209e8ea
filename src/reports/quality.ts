import type { Book } from '../book/book.ts'
import type { OutputFile } from '../editions/edition.ts'
import type { Notice } from '../messages/notice.ts'
import type { Recension } from '../recension/recension.ts'
import type { Place, Witness } from '../sources/witness.ts'
import { filler } from '../templates/fill.ts'
import type { Templates } from '../templates/templates.ts'
import { findingsByRule } from './findings-by-rule.ts'
import { placeLines } from './place-lines.ts'
import { sourceSums } from './source-sums.ts'
import { tellings } from './tellings.ts'

/** What a person who signs the book wants to know. */
export interface QualityInput {
  book: Book
  notices: Notice[]
  /** Messages that the editor silenced, each with the reason. */
  silenced: Array<{ notice: Notice; reason: string }>
  witnesses: Witness[]
  recension?: Recension
  /** Checks that ran, and those that did not, each with the outcome in words. */
  checks: CheckLine[]
  /** The printer's demands, rule by rule. */
  type?: SettingSums
  preflight?: { printer: string; checked: string; lines: Array<{ asks: string; passed: boolean; faults: string[] }> }
}

/** Faults of setting that a look at every line found. */
export interface SettingSums {
  lines: number
  faults: Array<{ kind: string; page: number; text: string }>
  perHundred: Record<string, number>
}

export interface CheckLine {
  name: string
  /** passed, failed, doubtful, or not run. */
  result: 'passed' | 'failed' | 'doubtful' | 'not run'
  detail: string
}

/** Fills the quality report and the table of all tellings; both open from the disk and print well. */
export function qualityReport(input: QualityInput, templates: Templates): OutputFile[] {
  const { fill } = filler(templates)
  const encoder = new TextEncoder()
  const page = (name: string, data: Record<string, unknown>): OutputFile => ({
    path: `reports/${name}`,
    bytes: encoder.encode(fill(`reports/${name}`, { style: templates.get('reports/report.css') ?? '', ...data })),
  })
  const told = tellings(input.recension, placeLines(input.witnesses))
  const index = page('index.html', { ...summary(input), tellings: told.count })
  return input.recension ? [index, page('tellings.html', { title: input.book.about.title, ...told })] : [index]
}

function summary({ book, notices, silenced, witnesses, recension, checks, preflight, type }: QualityInput) {
  const lineOf = placeLines(witnesses)
  const count = (severity: Notice['severity']) => notices.filter((notice) => notice.severity === severity).length
  const told = new Map((recension?.fates ?? []).map(({ statement }) => [keyOf(statement.place), statement.text]))
  const open = (recension?.disagreements ?? []).filter(({ settled }) => settled === undefined)
  return {
    title: book.about.title,
    fatal: count('fatal'),
    warnings: count('warning'),
    remarks: count('info'),
    unlicensed: notices.filter(({ rule }) => rule === 'no-unknown-licence').length,
    checks,
    preflight,
    setting: type && { lines: type.lines, kinds: settingKinds(type) },
    sources: sourceSums(witnesses, recension),
    doubts: (recension?.doubts ?? []).map(({ question, decision, a, b }) => ({
      question,
      decision,
      sides: [a, b].map((place) => ({ at: lineOf(place), text: told.get(keyOf(place)) ?? '' })),
    })),
    conflicts: open.map(({ topic, kind, claims }) => ({
      topic,
      kind,
      claims: claims.map((claim) => ({ ...claim, at: lineOf(claim.place) })),
    })),
    quotations: quotationSums(recension),
    findings: findingsByRule(notices),
    unchecked: checks.filter(({ result }) => result === 'not run'),
    silenced,
  }
}

function keyOf({ file, start }: Pick<Place, 'file' | 'start'>): string {
  return `${file} ${start}`
}

function settingKinds({ faults, perHundred }: SettingSums) {
  return Object.entries(perHundred).map(([kind, share]) => {
    const found = faults.filter((fault) => fault.kind === kind)
    const pages = [...new Set(found.map(({ page }) => page))].slice(0, 20).join(', ')
    return { name: kind.replaceAll('-', ' '), count: found.length, share, pages }
  })
}

/** Per kind of evidence, how many quotations rest on it. */
function quotationSums(recension: Recension | undefined) {
  const all = recension?.quotations ?? []
  const cited = all.filter(({ citation }) => citation.via !== 'document').length
  const withPages = all.filter(({ citation }) => citation.pages !== undefined).length
  return { all: all.length, cited, withPages, uncited: all.length - cited }
}
