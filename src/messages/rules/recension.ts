import type { RuleTable } from '../rule.ts'

export const recensionRules = {} as const satisfies RuleTable
