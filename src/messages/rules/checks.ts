import type { RuleTable } from '../rule.ts'

export const checksRules = {} as const satisfies RuleTable
