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
  const { kept, crowds } = boundedNotices([...many, ...others])
  expect(kept).toEqual([...many.slice(0, 500), ...others])
  expect(crowds).toEqual([{ rule: 'no-unused-note', file: 'book.md', count: 1234, told: 500 }])
})

test('as many as can be read are all told', () => {
  const some = Array.from({ length: 500 }, (_, line) => notice('no-unused-note', line))
  expect(boundedNotices(some)).toEqual({ kept: some, crowds: [] })
})
