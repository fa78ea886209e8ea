import type { Notice } from '../messages/notice.ts'
import { findingsByRule, type RuleFindings } from '../reports/findings-by-rule.ts'
import type { Outcome } from './request.ts'

/** Most messages of one rule told in the terminal; the reports have all. */
const MOST = 5

/** Tells what came of a verb in plain lines: files, messages, doubtful decisions. */
export function printOutcome(outcome: Outcome, isVerbose: boolean): string[] {
  return [
    ...findingsByRule(outcome.notices).flatMap((found) => printFindings(found, isVerbose)),
    ...printDoubts(outcome),
    ...outcome.written.filter(({ path }) => isMain(path)).map(({ path, size }) => `${path}  ${inUnits(size)}`),
    ...outcome.summary,
    ...sums(outcome),
  ].map(legible)
}

/** Nothing of a name or a text steers the terminal: a line break in a name is shown as `\\u000a`. */
function legible(line: string): string {
  return line.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Tells it as one JSON object. */
export function printJson(outcome: Outcome): string {
  return JSON.stringify(outcome, null, 1)
}

/** The places of one rule; what to do is said once, and why where it was asked for. */
function printFindings(found: RuleFindings, isVerbose: boolean): string[] {
  const { what, why, fix, rule } = found
  const reasons = isVerbose ? [`    ${what} ${why}`] : []
  const rest = more(found.count - MOST, `of ${rule}; --json tells all`)
  return [...found.notices.slice(0, MOST).flatMap(printNotice), ...rest, ...reasons, `    ${fix}`]
}

function printNotice({ file, line, column, severity, reason, rule, cause }: Notice): string[] {
  const place = line > 0 ? `${file}:${line}:${column}` : file
  const second = cause ? [`    see ${cause.file}:${cause.line}: ${cause.reason}`] : []
  return [`${place}: ${severity}: ${reason} [${rule}]`, ...second]
}

function printDoubts({ doubts }: Outcome): string[] {
  if (doubts.length === 0) return []
  const count = doubts.length === 1 ? '1 decision is doubtful' : `${doubts.length} decisions are doubtful`
  const shown = doubts
    .slice(0, 5)
    .flatMap(({ question, decision }) => [`  # ${question}`, ...decision.split('\n').map((line) => `  ${line}`)])
  return [
    `${count}; the lines settle them in book.yaml, under \`decisions:\``,
    ...shown,
    ...more(doubts.length - 5, 'in doubts.json'),
  ]
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`… and ${count} more ${what}`] : []
}

/** The files a person opens, not the parts of the web edition. */
function isMain(path: string): boolean {
  return !/\/html\/./.test(path) || path.endsWith('/html/index.html')
}

function inUnits(size: number): string {
  return size < 100_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
}

function sums({ notices, exit }: Outcome): string[] {
  const count = (severity: Notice['severity']) => notices.filter((notice) => notice.severity === severity).length
  const [fatal, warnings] = [count('fatal'), count('warning')]
  if (exit === 0) return [warnings === 0 ? 'Done' : `Done, with ${warnings} to look at`]
  return [exit === 1 ? `Not fit to publish: ${fatal} fatal` : 'Nothing more could be done']
}
