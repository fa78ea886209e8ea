import { bookRules } from './book.ts'
import { checksRules } from './checks.ts'
import { collationRules } from './collation.ts'
import { configRules } from './config.ts'
import { editionsRules } from './editions.ts'
import { recensionRules } from './recension.ts'
import { sourcesRules } from './sources.ts'
import { worldRules } from './world.ts'

/** Every fault the program can report, by id. */
export const rules = {
  ...configRules,
  ...sourcesRules,
  ...collationRules,
  ...recensionRules,
  ...bookRules,
  ...editionsRules,
  ...checksRules,
  ...worldRules,
}

export type RuleId = keyof typeof rules
