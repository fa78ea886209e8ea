import type { RuleTable } from '../rule.ts'

export const editionsRules = {} as const satisfies RuleTable
