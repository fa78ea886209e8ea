import { expect, test } from 'vitest'
import { filler } from '../../src/templates/fill.ts'

/** As the quality report prints the reason of a message. */
function printed(reason: unknown): string {
  const { fill, faults } = filler(new Map([['page.html', '<p>{{ reason | coded }}</p>']]))
  const page = fill('page.html', { reason })
  expect(faults).toEqual([])
  return page
}

test.each([
  ['`book.md` & `a.txt`', '<p><code>book.md</code> &#38; <code>a.txt</code></p>'],
  ['`<b onclick="x">` is no text', '<p><code>&#60;b onclick=&#34;x&#34;&#62;</code> is no text</p>'],
  ['one ` alone', '<p>one ` alone</p>'],
  ['{{ 1 }} `{% raw %}`', '<p>{{ 1 }} <code>{% raw %}</code></p>'],
  [undefined, '<p></p>'],
])('the words of a message %j are code between backticks, and never markup', (reason, page) => {
  expect(printed(reason)).toBe(page)
})
