import type { RuleTable } from '../rule.ts'

export const worldRules = {} as const satisfies RuleTable
