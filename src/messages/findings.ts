import type { VFile } from 'vfile'
import type { Finding } from './report.ts'
import type { RuleId } from './rules/index.ts'

/** A message as plain data, which can be handed to another thread and reported there again. */
export interface FoundByRule {
  rule: RuleId
  finding: Finding
}

/** What was reported on a file, as plain data: `report(file, rule, finding)` makes the same message of each again. */
export function findings(file: VFile): FoundByRule[] {
  return file.messages.map(({ ruleId, reason, line, column, actual, expected, cause }) => ({
    rule: ruleId as RuleId,
    finding: {
      reason,
      ...(line === undefined ? {} : { where: { line, column: column ?? 1 } }),
      ...(typeof actual === 'string' ? { actual } : {}),
      ...(expected ? { expected } : {}),
      ...(cause ? { cause: cause as NonNullable<Finding['cause']> } : {}),
    },
  }))
}
