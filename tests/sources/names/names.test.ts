import { describe, expect, it } from 'vitest'
import { annotateNames } from '../../../src/sources/names/annotate-names.ts'
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
