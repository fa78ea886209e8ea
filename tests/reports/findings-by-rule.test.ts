import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/messages/notice.ts'
import { rules } from '../../src/messages/rules/index.ts'
import { findingsByRule } from '../../src/reports/findings-by-rule.ts'

type Known = keyof typeof rules

function notice(rule: Known, line: number): Notice {
  const { severity, stage, fix, what } = rules[rule]
  return { rule, severity, stage, fix, why: what, file: 'book.md', line, column: 1, reason: `line ${line}` }
}

describe('the findings of a quality report', () => {
  test('stand by rule: faults first, then rights, then in the order of the stages', () => {
    const told: Known[] = [
      'use-utf-8',
      'no-duplicate-paragraph',
      'no-empty-source',
      'no-unknown-licence',
      'no-undefined-note',
    ]
    const found = findingsByRule(told.map((rule, line) => notice(rule, line + 1)))
    expect(found.map(({ rule }) => rule)).toEqual([
      'no-undefined-note',
      'no-unknown-licence',
      'no-empty-source',
      'no-duplicate-paragraph',
      'use-utf-8',
    ])
  })

  test('say what to do once, count all places and show the first', () => {
    const [found, ...others] = findingsByRule(Array.from({ length: 90 }, (_, line) => notice('no-dead-link', line + 1)))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      count: 90,
      left: 50,
      what: rules['no-dead-link'].what,
      fix: rules['no-dead-link'].fix,
    })
    expect(found?.notices.map(({ line }) => line)).toEqual(Array.from({ length: 40 }, (_, line) => line + 1))
  })
})
