import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import { withoutControls } from '../control-characters.ts'
import type { Rule } from './rule.ts'
import { type RuleId, rules } from './rules/index.ts'

/** Where in the file, in UTF-16 offsets of its text or as a line. */
export type Where = { start: number; end?: number } | { line: number; column?: number }

export interface Finding {
  /** What is wrong here, with the actual words in backticks. */
  reason: string
  where?: Where
  actual?: string
  expected?: string[]
  /** The second place, when two sources meet; its file is named in `reason` too. */
  cause?: { file: string; line: number; column?: number; reason: string }
}

/** Reports one fault on the file a person can act on. The only caller of `file.message`. */
export function report(file: VFile, id: RuleId, finding: Finding): VFileMessage {
  const rule: Rule = rules[id]
  // Words of a faulty file may hold what no report may.
  const message = file.message(withoutControls(finding.reason, '\ufffd'), {
    place: pointOf(file, finding.where),
    ruleId: id,
    source: rule.stage,
  })
  message.fatal = rule.severity === 'fatal' ? true : rule.severity === 'warning' ? false : undefined
  message.note = `${rule.what} ${rule.why} ${rule.fix}`
  if (finding.actual !== undefined) message.actual = finding.actual
  if (finding.expected !== undefined) message.expected = finding.expected
  if (finding.cause !== undefined) message.cause = finding.cause
  return message
}

function pointOf(file: VFile, where: Where | undefined): { line: number; column: number } | undefined {
  if (!where) return undefined
  if ('line' in where) return { line: where.line, column: where.column ?? 1 }
  const point = linesOf(file).toPoint(where.start)
  return point ? { line: point.line, column: point.column } : undefined
}

/** The lines of a file are counted once, however much there is to tell of it. */
const counted = new WeakMap<VFile, { value: VFile['value']; lines: Location }>()

function linesOf(file: VFile): Location {
  const held = counted.get(file)
  if (held?.value === file.value) return held.lines
  const lines = location(file)
  counted.set(file, { value: file.value, lines })
  return lines
}
