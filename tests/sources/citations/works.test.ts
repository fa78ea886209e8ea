import { describe, expect, test } from 'vitest'
import { specCases } from '../../spec.ts'
import { witnessed } from '../witnessed.ts'

/** Every mention of a work outside notes; the words of the file at its place come last. */
async function shown(text: string): Promise<string> {
  const path = /^<|<p>/.test(text) ? 'a.html' : /^# /.test(text) ? 'a.md' : 'a.txt'
  const witness = await witnessed(path, text)
  const works = witness.works.filter((work) => work.via !== 'note')
  return works
    .map((work) => {
      const by = work.own ? 'own' : (work.author ?? '-')
      const told = [work.year, work.originalTitle && `= ${work.originalTitle}`, ...(work.alsoKnownAs ?? [])].filter(
        Boolean,
      )
      const at = witness.text.slice(work.place.start, work.place.end)
      const exact = work.via === 'text' && at !== work.title ? ` @ ${at}` : ''
      return `${work.via} ${work.kind} | ${by} | ${work.title}${told.length > 0 ? ` | ${told.join(', ')}` : ''}${exact}`
    })
    .join('\n')
}

for (const language of ['en', 'fr']) {
  describe(`works in ${language}`, () => {
    for (const { line, input, output } of specCases(`${import.meta.dirname}/works-${language}.md`)) {
      test(`line ${line}`, async () => expect(await shown(input)).toBe(output))
    }
  })
}
