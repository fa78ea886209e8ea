import type { Notice } from '../messages/notice.ts'
import type { Rule, Stage } from '../messages/rule.ts'
import { rules } from '../messages/rules/index.ts'

/** All that one rule found, with what to do about it, said once. */
export interface RuleFindings {
  rule: string
  severity: Notice['severity']
  count: number
  what: string
  why: string
  fix: string
  /** The first places; the data has all. */
  notices: Notice[]
  left: number
  /** It is about rights or about what was given, which comes before decisions on the text. */
  isOfSources: boolean
}

const MOST = 40

/** Messages by their rule: what must be mended first, then what touches rights, then in the order in which a book is made. */
export function findingsByRule(notices: Notice[]): RuleFindings[] {
  const byRule = new Map<string, Notice[]>()
  for (const notice of notices) {
    const list = byRule.get(notice.rule)
    if (list) list.push(notice)
    else byRule.set(notice.rule, [notice])
  }
  return [...byRule.values()].map(findingsOf).sort(byWeight)
}

const known = new Map<string, Rule>(Object.entries(rules))

function findingsOf(notices: Notice[]): RuleFindings {
  const [{ rule, severity, fix, why }] = notices as [Notice]
  const said = known.get(rule)
  return {
    rule,
    severity,
    count: notices.length,
    what: said?.what ?? '',
    why: said?.why ?? why,
    fix,
    notices: notices.slice(0, MOST),
    left: Math.max(0, notices.length - MOST),
    isOfSources: ofRights.has(rule) || given.has(said?.stage ?? 'checks'),
  }
}

const severities: Array<Notice['severity']> = ['fatal', 'warning', 'info']
const stages: Stage[] = ['world', 'config', 'sources', 'collation', 'recension', 'book', 'editions', 'checks']
const given = new Set<Stage>(['world', 'config', 'sources'])
const ofRights = new Set(['no-unknown-licence', 'no-clashing-licences'])

function byWeight(a: RuleFindings, b: RuleFindings): number {
  return weightOf(a) - weightOf(b) || (a.rule < b.rule ? -1 : 1)
}

function weightOf({ rule, severity }: RuleFindings): number {
  const stage = ofRights.has(rule) ? 0 : 1 + stages.indexOf(known.get(rule)?.stage ?? 'checks')
  return severities.indexOf(severity) * 100 + stage
}
