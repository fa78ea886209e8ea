import { describe, expect, it } from 'vitest'
import { annotateNames } from '../../../src/sources/names/annotate-names.ts'
import { linkNames } from '../../../src/sources/names/link-names.ts'
import { specCases } from '../../spec.ts'
import { proseWitness } from '../dates/dated.ts'

/** Every name as `text kind key`. */
function namesOf(prose: string, language: string): string {
  const { passages } = annotateNames(proseWitness(prose, language))
  const names = passages.flatMap(({ statements }) => statements.flatMap((statement) => statement.names))
  return names.length > 0 ? names.map(({ text, kind, key }) => `${text} | ${kind} | ${key}`).join('\n') : '-'
}

for (const language of ['en', 'fr']) {
  describe(`names in ${language}`, () => {
    for (const { line, input, output } of specCases(new URL(`./names-${language}.md`, import.meta.url))) {
      it(`line ${line}`, () => expect(namesOf(input, language)).toBe(output))
    }
  })
}

/** A small book, one witness for each line of prose. */
function linked(...prose: string[]): string[] {
  const witnesses = linkNames(prose.map((text) => annotateNames(proseWitness(text, 'en'))))
  return witnesses.map(({ passages }) => {
    const names = passages.flatMap(({ statements }) => statements.flatMap((statement) => statement.names))
    return [...new Set(names.map(({ key }) => key))].join(' ')
  })
}

describe('names of several witnesses', () => {
  it('joins what one calls so and another so, where a third knows both names', () => {
    const [first, second] = linked(
      'Nora Vidal drew engines. | Vidal died at Lyon. | Nora Vidal was forgotten.',
      'Nora Ferrand drew engines. | Nora was forgotten by all but Nora Ferrand.',
      'Nora Ferrand, known as Nora Vidal, drew engines.',
    )
    expect(first?.split(' ')[0]).toBe(second?.split(' ')[0])
  })
  it('joins a name with its initials, without its middle name, and with the surname spelt otherwise', () => {
    const keys = linked(
      'Nora Marie Vidal drew engines. | Ivo Vidal did not. | Ivo Vidal left.',
      'N. Vidal drew engines. | Vidal died at Lyon.',
      'Nora Vidal drew engines.',
      'Nora Videl drew engines.',
    )
    expect(keys.map((each) => each.split(' ')[0])).toEqual(['vidal', 'vidal', 'vidal', 'vidal'])
  })
  it('keeps two apart of whom nobody says that they are one', () => {
    const [first, second] = linked('Nora Vidal drew engines at Lyon.', 'Nora Ferrand drew engines at Lyon.')
    expect(first?.split(' ')[0]).not.toBe(second?.split(' ')[0])
  })
})
