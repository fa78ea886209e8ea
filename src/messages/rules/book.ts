import type { RuleTable } from '../rule.ts'

export const bookRules = {} as const satisfies RuleTable
