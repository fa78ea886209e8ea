import { report } from '../messages/report.ts'
import { type RuleId, rules } from '../messages/rules/index.ts'
import type { Silencing } from './config.ts'
import { type FieldReader, readFields } from './fields.ts'
import { lacks, text, wrongType } from './values.ts'

/**
 * Rules the editor silences, each with a place and a reason; fatal rules and unknown ones are reported and left out.
 *
 * `- {rule: no-unknown-licence, at: letters.txt, reason: written consent in the archive}`
 */
export const silencings: FieldReader<Silencing[]> = (value, name, file) => {
  if (value.type !== 'list') return wrongType(value, name, 'a list of `{rule, at, reason}`', file)
  const silenced: Silencing[] = []
  for (const item of value.items) {
    if (item.type !== 'mapping') {
      wrongType(item, name, '`rule` and `reason`, and `at` with a file and line', file)
      continue
    }
    const read = readFields(item, { rule: text, at: text, reason: text }, file)
    const { rule, at, reason } = read
    if (rule === undefined || reason === undefined) {
      lacks(item, name, read, ['rule', 'reason'], file)
    } else if (!isRule(rule)) {
      report(file, 'no-unknown-rule', { reason: `\`${rule}\` is not a rule`, where: item, actual: rule })
    } else if (rules[rule].severity === 'fatal') {
      report(file, 'no-silenced-fatal', { reason: `\`${rule}\` is fatal`, where: item, actual: rule })
    } else silenced.push({ rule, reason, line: item.line, ...placeOf(at) })
  }
  return silenced
}

function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name)
}

function placeOf(at: string | undefined): { file?: string; lineNumber?: number } {
  if (at === undefined) return {}
  const [, path = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? []
  return line === undefined ? { file: path } : { file: path, lineNumber: Number(line) }
}
