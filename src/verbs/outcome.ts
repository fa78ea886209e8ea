import type { VFile } from 'vfile'
import type { BookConfig, Silencing } from '../config/config.ts'
import { boundedNotices } from '../messages/bounded-notices.ts'
import { gatherNotices, type ShownFile } from '../messages/gather-notices.ts'
import type { Notice } from '../messages/notice.ts'
import { report } from '../messages/report.ts'
import { type Silence, silence } from '../messages/silence.ts'
import type { MergedBook } from '../pipeline.ts'
import type { Ran } from '../reports/check-lines.ts'
import { isAsked } from './is-asked.ts'
import type { ExitCode, Outcome } from './request.ts'

export interface Told {
  config: BookConfig
  files: VFile[]
  merged?: MergedBook | undefined
  /** What was looked at; absent where the verb broke off before. */
  ran?: Ran
}

/** Ends a verb: messages gathered, the silenced ones taken out, and the exit code they come to. */
export function outcome(told: Told, more: Partial<Outcome> = {}): Outcome {
  const notices = judged(told).heard
  return { exit: exitOf(notices), notices, written: [], doubts: [], summary: [], ...more }
}

/** Messages as the person hears them, and the silenced ones; a silencing that silences nothing is itself told, and how many are left out. */
export function judged({ config, files, merged, ran }: Told): Silence<Silencing> {
  const shown = shownFiles(files, merged)
  const first = silence(gatherNotices(shown), config.silenced)
  const unused = first.unused.filter(({ rule }) => ran && isAsked(rule, ran))
  for (const { rule, line } of unused) {
    report(config.file, 'no-unused-silencing', { reason: `\`${rule}\` reports nothing there`, where: { line } })
  }
  const { crowds } = boundedNotices(first.heard)
  for (const { rule, file, count, told } of crowds) {
    const reason = `Of ${count} messages of \`${rule}\` the first ${told} are told`
    for (const { path, file: crowded } of shown) if (path === file) report(crowded, 'no-crowded-messages', { reason })
  }
  const isTold = unused.length === 0 && crowds.length === 0
  const judged = isTold ? first : silence(gatherNotices(shown), config.silenced)
  return { ...judged, heard: boundedNotices(judged.heard).kept }
}

/** Files under their paths below the book's folder. */
function shownFiles(files: VFile[], merged: MergedBook | undefined): ShownFile[] {
  const shown = new Map(files.map((file) => [file, file.path ?? '']))
  for (const { file } of merged?.witnesses ?? []) shown.set(file, `sources/${file.path.replace(/^sources\//, '')}`)
  if (merged) shown.set(merged.manuscript, 'book.md')
  return [...shown].map(([file, path]) => ({ path, file }))
}

function exitOf(notices: Notice[]): ExitCode {
  const fatal = notices.filter(({ severity }) => severity === 'fatal')
  if (fatal.some(({ rule }) => broken.has(rule))) return 2
  return fatal.length > 0 ? 1 : 0
}

/** Faults of the call or of the machine, not of the book. */
const broken = new Set([
  'no-missing-folder',
  'no-unwritable-folder',
  'no-busy-folder',
  'no-closed-address',
  'no-taken-folder',
])
