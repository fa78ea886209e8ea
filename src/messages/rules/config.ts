import type { RuleTable } from '../rule.ts'

export const configRules = {} as const satisfies RuleTable
