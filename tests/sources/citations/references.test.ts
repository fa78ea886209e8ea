import { describe, expect, test } from 'vitest'
import { parseReference } from '../../../src/sources/citations/references/parse-reference.ts'
import { specFolder } from '../../spec.ts'

const fields = [
  'author',
  'coauthor',
  'speaker',
  'paper',
  'title',
  'originalTitle',
  'originalPlace',
  'originalYear',
  'alsoKnownAs',
  'container',
  'volume',
  'issue',
  'editor',
  'translator',
  'publisherPlace',
  'publisher',
  'year',
  'date',
  'pages',
  'extent',
  'url',
] as const

/** Form and kind, then one line per field that was read. */
function shown(text: string): string {
  const reference = parseReference(text)
  if (!reference) return 'prose'
  const lines = fields.flatMap((name) => {
    const value = reference[name]
    return value === undefined ? [] : [`${name}: ${Array.isArray(value) ? value.join('; ') : value}`]
  })
  return [`${reference.form} ${reference.kind}`, ...lines].join('\n')
}

for (const language of ['en', 'fr']) {
  describe(`citations in ${language}`, () => {
    for (const { file, line, input, output } of specFolder(new URL(`references-${language}`, import.meta.url))) {
      test(`${file}:${line}: ${input.slice(0, 50)}`, () => expect(shown(input)).toBe(output))
    }
  })
}
