import { expect, test } from 'vitest'
import { nearest } from '../../src/messages/nearest.ts'

test.each([
  ['titel', ['trim', 'title'], 'title'],
  ['kpd', ['generic', 'kdp'], 'kdp'],
  ['ingrm', ['ingram', 'kdp'], 'ingram'],
  ['citation_styl', ['citationStyle'], 'citationStyle'],
  ['abc', ['xyz', 'kdp'], undefined],
  ['papyrus', ['white', 'cream'], undefined],
])('%s among %j means %s', (name, known, meant) => expect(nearest(name, known)).toBe(meant))
