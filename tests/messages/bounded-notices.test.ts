import { expect, test } from 'vitest'
import { boundedNotices } from '../../src/messages/bounded-notices.ts'
import type { Notice } from '../../src/messages/notice.ts'

const notice = (rule: string, line: number, file = 'book.md'): Notice => ({
  file,
  line,
  column: 1,
  severity: 'warning',
  stage: 'book',
  rule,
  reason: `line ${line}`,
  fix: '',
  why: '',
})

test('of thousands of one kind in one file five hundred are told, and how many there are', () => {
  const many = Array.from({ length: 1234 }, (_, line) => notice('no-unused-note', line))
  const others = [notice('no-unused-note', 1, 'sources/a.txt'), notice('no-doubled-word', 2)]
  const told = boundedNotices([...many, ...others])
  expect(told).toHaveLength(502)
  expect(told[498]?.reason).toBe('line 498')
  expect(told[499]?.reason).toBe('line 499 (and 734 more of these)')
  expect(told.slice(500)).toEqual(others)
})

test('as many as can be read are all told', () => {
  const some = Array.from({ length: 500 }, (_, line) => notice('no-unused-note', line))
  expect(boundedNotices(some)).toEqual(some)
})
