import { describe, expect, it } from 'vitest'
import { specCases } from '../../spec.ts'
import { datesOf, timesOf } from './dated.ts'

const specs: ReadonlyArray<readonly [string, (input: string) => string]> = [
  ['dates-en/expressions', (input) => datesOf(input, 'en')],
  ['dates-en/reckoned', (input) => datesOf(input, 'en')],
  ['dates-fr', (input) => datesOf(input, 'fr')],
  ['dates-other', (input) => datesOf(input, 'de')],
  ['times', (input) => timesOf(input, 'en')],
]

for (const [name, check] of specs) {
  describe(name, () => {
    for (const { line, input, output } of specCases(new URL(`./${name}.md`, import.meta.url))) {
      it(`line ${line}`, () => expect(check(input)).toBe(output))
    }
  })
}

describe('hostile input', () => {
  it('is read to its end', () => {
    const digits = `${'1920-'.repeat(200_000)} ${'(“in 1920 '.repeat(50_000)} ${'two days '.repeat(50_000)}`
    expect(datesOf(digits, 'en')).toContain('1920')
  })
})
