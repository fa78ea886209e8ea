import { describe, expect, it } from 'vitest'
import { annotateClauses } from '../../../src/sources/clauses/annotate-clauses.ts'
import { annotateDates } from '../../../src/sources/dates/annotate-dates.ts'
import { annotateNames } from '../../../src/sources/names/annotate-names.ts'
import { linkNames } from '../../../src/sources/names/link-names.ts'
import { withSubject } from '../../../src/sources/subject/subject.ts'
import type { Witness } from '../../../src/sources/witness.ts'
import { specCases } from '../../spec.ts'
import { proseWitness } from '../dates/dated.ts'

function witnessOf(prose: string, language: string): Witness {
  const read = annotateClauses(annotateDates(annotateNames(proseWitness(prose, language))))
  return withSubject(linkNames([read]), {})[0] as Witness
}

/** Every clause as `words | verb | deeds | who acts`, every date with deeds as `= date: deeds`. */
function clausesOf(prose: string, language: string): string {
  return witnessOf(prose, language)
    .passages.flatMap(({ statements }) => statements)
    .flatMap(({ text, clauses = [], dates }) => [
      ...clauses.map(({ at, end, verb, deeds, actor }) =>
        [text.slice(at, end).trim(), verb, deeds.join(' ') || '-', actor ?? '-'].join(' | '),
      ),
      ...dates.flatMap(({ edtf, deeds = [] }) => (deeds.length > 0 ? [`= ${edtf}: ${deeds.join(' ')}`] : [])),
    ])
    .join('\n')
}

function subjectOf(prose: string, language: string): string {
  const subject = withSubject(linkNames([witnessOf(prose, language)]), {})[0]?.subject
  return [subject?.name, subject?.pronoun, subject?.born, subject?.died].map((value) => value ?? '-').join(' | ')
}

const specs: ReadonlyArray<readonly [string, (input: string) => string]> = [
  ['clauses-en', (input) => clausesOf(input, 'en')],
  ['clauses-fr', (input) => clausesOf(input, 'fr')],
  ['subject-en', (input) => subjectOf(input, 'en')],
  ['subject-fr', (input) => subjectOf(input, 'fr')],
]

for (const [name, check] of specs) {
  describe(name, () => {
    for (const { line, input, output } of specCases(new URL(`./${name}.md`, import.meta.url))) {
      it(`line ${line}`, () => expect(check(input)).toBe(output))
    }
  })
}

it('takes the subject from the settings', () => {
  const read = linkNames([witnessOf('Ada Wendt met Ivo Holm. | Wendt left. | Holm stayed.', 'en')])
  expect(withSubject(read, { subject: 'Ivo Holm' })[0]?.subject?.keys).toEqual(['holm'])
})
