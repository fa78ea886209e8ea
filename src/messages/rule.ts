/** What a rule of the registry says. Types only. */
export type Stage = 'config' | 'sources' | 'collation' | 'recension' | 'book' | 'editions' | 'checks' | 'world'

export interface Rule {
  stage: Stage
  /** fatal: not fit to publish; warning: look at it; info: said for information. */
  severity: 'fatal' | 'warning' | 'info'
  /** What is wrong, without the words of the case. */
  what: string
  why: string
  fix: string
}

export type RuleTable = Record<string, Rule>
