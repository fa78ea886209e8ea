import { describe, expect, test } from 'vitest'
import { specFolder } from '../../spec.ts'
import { matched, outline, witnessed } from '../witnessed.ts'

describe.each(['en', 'fr'])('documents in %s', (language) => {
  test.each(specFolder(new URL(language, import.meta.url)))('$file:$line', async ({ input, output }) => {
    expect(matched(outline(await witnessed('a.txt', `${input}\n`)), output)).toBe(output)
  })
})
