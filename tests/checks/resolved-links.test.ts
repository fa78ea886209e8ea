import { expect, test } from 'vitest'
import { resolvedLinks } from '../../src/checks/rules/resolved-links.ts'
import type { Edition } from '../../src/editions/edition.ts'
import { checkedOf, told } from './checked.ts'

function web(pages: Record<string, string>): Edition {
  const encoder = new TextEncoder()
  const files = Object.entries(pages).map(([path, html]) => ({ path: `html/${path}`, bytes: encoder.encode(html) }))
  return { format: 'html', files }
}

test('links that lead somewhere are passed', async () => {
  const pages = {
    'index.html': '<a href="one.html#p-1">1</a> <a href="#top" id="top">t</a> <a href="https://example.org/x">x</a>',
    'one.html':
      '<p id="p-1">A &amp; B &#x3C;img src="gone.png"></p><img alt="a > b" src="pictures/a%20b.png"><script>"<a href=\\"zzz\\">"</script>',
    'pictures/a b.png': '',
  }
  const checked = checkedOf('# One\n\nHills.\n', [web(pages)])
  await resolvedLinks(checked)
  expect(told(checked.manuscript)).toEqual([])
})

test('links that lead nowhere are told', async () => {
  const pages = {
    'index.html': '<a href="two.html">2</a> <a href="one.html#p-2">1</a>',
    'one.html': '<p id="p-1">A</p>',
  }
  const checked = checkedOf('# One\n\nHills.\n', [web(pages)])
  await resolvedLinks(checked)
  expect(told(checked.manuscript)).toEqual([
    'no-lost-target: `two.html` in `html/index.html` leads nowhere',
    'no-lost-target: `one.html#p-2` in `html/index.html` leads nowhere',
  ])
})
