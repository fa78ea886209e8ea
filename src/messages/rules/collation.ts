import type { RuleTable } from '../rule.ts'

export const collationRules = {} as const satisfies RuleTable
