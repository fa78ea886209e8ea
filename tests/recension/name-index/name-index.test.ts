import { describe, expect, test } from 'vitest'
import { gatherWorks } from '../../../src/recension/bibliography/gather-works.ts'
import { headingOf } from '../../../src/recension/name-index/heading-of.ts'
import { nameIndex } from '../../../src/recension/name-index/name-index.ts'
import { specCases } from '../../spec.ts'
import { settings, witnessesOf } from '../bibliography/gathered.ts'

describe('headings', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/headings.md`)) {
    test(`line ${line}`, () => expect(input.split('\n').map(headingOf).join('\n')).toBe(output))
  }
})

describe('indexes', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/indexes.md`)) {
    test(`line ${line}`, async () => {
      const config = { ...settings('en'), decisions: [] }
      const witnesses = await witnessesOf(input, config)
      const entries = nameIndex(witnesses, gatherWorks(witnesses, config), config)
      const shown = entries.map(({ heading, forms, see }) =>
        see.length > 0 ? `${heading} -> ${see.join('; ')}` : `${heading}: ${forms.join(', ')}`,
      )
      expect(shown.join('\n')).toBe(output)
    })
  }
})
