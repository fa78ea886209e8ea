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

test('lists that a page has for its visitor are furniture, and the list of a text is not', async () => {
  const text = [
    '- Home',
    '- Places',
    '- Music & song',
    '- Shop',
    '',
    '# Ada Tarn',
    '',
    'Ada Tarn was a botanist of Ostby, and drew three thousand mosses upon the doors of the house.',
    '',
    'On this page',
    '',
    '- Early years',
    '- The doors',
    '',
    '## Early years',
    '',
    'She was born at Ostby in a house without windows, and had three sisters:',
    '',
    '- Berit',
    '- Kari',
    '- Signe',
    '',
    '## The doors',
    '',
    'She gave them to the town when she was old, and the town hung them in the hall.',
  ].join('\n')
  const lines = outline(await witnessed('a.md', `${text}\n`)).split('\n')
  expect(lines.filter((line) => line.startsWith('furniture'))).toEqual(
    expect.arrayContaining([
      'furniture | Places',
      'furniture | Shop',
      'furniture | Early years',
      'furniture | The doors',
    ]),
  )
  expect(lines.filter((line) => line.startsWith('list-item'))).toHaveLength(3)
})
