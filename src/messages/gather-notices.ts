import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Notice } from './notice.ts'
import type { Finding } from './report.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** A file with the path under which its messages are shown. */
export interface ShownFile {
  path: string
  file: VFile
}

/** All messages of the files, by path and place, each once. */
export function gatherNotices(files: ShownFile[]): Notice[] {
  const notices = new Map<string, Notice>()
  for (const { path, file } of files) {
    for (const message of file.messages) {
      const notice = noticeOf(path, message)
      notices.set(JSON.stringify([notice.file, notice.line, notice.column, notice.rule, notice.reason]), notice)
    }
  }
  return [...notices.values()].sort(byPlace)
}

function noticeOf(file: string, message: VFileMessage): Notice {
  const rule: Rule | undefined = byId.get(message.ruleId ?? '')
  const notice: Notice = {
    file,
    // A message about a file as a whole stands at its beginning; a folder has none.
    line: message.line ?? (rule?.stage === 'world' ? 0 : 1),
    column: message.column ?? (rule?.stage === 'world' ? 0 : 1),
    severity: message.fatal === true ? 'fatal' : message.fatal === false ? 'warning' : 'info',
    stage: rule?.stage ?? 'world',
    rule: message.ruleId ?? '',
    reason: message.reason,
    fix: rule?.fix ?? '',
    why: rule ? `${rule.what} ${rule.why}` : '',
  }
  if (typeof message.actual === 'string') notice.actual = message.actual
  if (message.expected) notice.expected = message.expected
  const cause = message.cause as Finding['cause'] | undefined
  if (cause && 'file' in cause) notice.cause = cause
  return notice
}

const byId = new Map<string, Rule>(Object.entries(rules))

const weight: Record<Notice['severity'], number> = { fatal: 0, warning: 1, info: 2 }

function byPlace(a: Notice, b: Notice): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || weight[a.severity] - weight[b.severity] || order(a, b)
}

function order(a: Notice, b: Notice): number {
  const [one, other] = [a.rule + a.reason, b.rule + b.reason]
  return one < other ? -1 : one > other ? 1 : 0
}
