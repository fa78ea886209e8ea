import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { keepTogether } from '../../src/book/keep-together.ts'
import { bookOf, part } from '../editions/pdf/book-of.ts'

/** The words of a paragraph with `~` for every space that does not break. */
function kept(language: string, html: string): string {
  const chapter = part('chapter', 'one', `<p>${html}</p>`)
  keepTogether(bookOf([chapter], { language }))
  const words: string[] = []
  const read = (node: { type: string; value?: string; children?: unknown[] }): void => {
    if (node.type === 'text') words.push(node.value ?? '')
    for (const child of node.children ?? []) read(child as typeof node)
  }
  read(chapter.tree)
  return words.join('').replaceAll('\u00a0', '~')
}

test.each([
  ['en', 'Dr. Tarn and Mr Fenn saw J. B. Carré.', 'Dr.~Tarn and Mr~Fenn saw J.~B.~Carré.'],
  ['en', 'On 12 May 1901, on May 3rd, on the 21st June', 'On 12~May 1901, on May~3rd, on the 21st~June'],
  ['en', 'see p. 12, vol. II, c. 1900', 'see p.~12, vol.~II, c.~1900'],
  ['en', 'Henry IV and I went at 4 p.m. to 10 000 men', 'Henry~IV and I went at 4~p.m. to 10~000 men'],
  ['en', 'so . . . on. Then . . . . Nobody – he said – knew …', 'so~.~.~. on. Then~.~.~.~. Nobody~– he said~– knew~…'],
  ['en', 'He said no 4 times; it may 3 men', 'He said no 4 times; it may 3 men'],
  ['en-GB', '<em lang="fr">M. Carré</em>, <code>p. 4</code>', 'M.~Carré, p. 4'],
  ['en', 'Then <em lang="fr">le 1er mai</em> came', 'Then le 1er~mai came'],
  ['fr', 'M. Carré, le 1er mai, au XIXe siècle', 'M.~Carré, le 1er~mai, au XIXe~siècle'],
  ['fr', 'n° 4, p. 12, t. II, 30 francs', 'n°~4, p.~12, t.~II, 30~francs'],
  ['de', 'am 12. Mai', 'am 12.~Mai'],
  ['ru', '12 мая 1901', '12~мая 1901'],
  ['zxx', 'J. B. Tarn, 12 May', 'J.~B.~Tarn, 12~May'],
])('%s: %s', (language, html, expected) => {
  expect(kept(language, html)).toBe(expected)
})

test('a text keeps its length, so that places in it stay', () => {
  expect(kept('en', 'He met Dr.\nTarn on 12 May.')).toBe('He met Dr.~Tarn on 12~May.')
})

test('two years stay together on a title page', () => {
  const title = part('title-page', 'title-page', '<p class="subtitle">A Life, 1890–1947, Told</p>')
  keepTogether(bookOf([title]))
  expect(toHtml(title.tree)).toBe('<p class="subtitle">A Life, <span class="together">1890–1947</span>, Told</p>')
})
