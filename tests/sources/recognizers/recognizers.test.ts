import { describe, expect, test } from 'vitest'
import { specCases } from '../../spec.ts'
import { matched, outline, witnessed } from '../witnessed.ts'

describe.each(['en', 'fr'])('documents in %s', (language) => {
  test.each(specCases(new URL(`recognizers-${language}.md`, import.meta.url)))(
    'line $line',
    async ({ input, output }) => {
      expect(matched(outline(await witnessed('a.txt', `${input}\n`)), output)).toBe(output)
    },
  )
})
