import { expect, test } from 'vitest'
import { witnessed } from './witnessed.ts'

const sentence = 'She was born in the north of the country and it was cold there. '
const bytes = (text: string, ...more: number[]) => Uint8Array.from([...new TextEncoder().encode(text), ...more])

/** A file that breaks the rule, where it does, and one that does not. */
const cases: Array<[rule: string, path: string, bad: Uint8Array, where: string, good: Uint8Array]> = [
  ['no-binary-source', 'a.txt', Uint8Array.from([0, 1, 2, 0, 4, 0, 0, 1]), '', bytes(sentence)],
  ['no-empty-source', 'a.txt', bytes(' \n\n'), '', bytes(sentence)],
  [
    'no-mixed-encoding',
    'a.txt',
    bytes(`née là. ${sentence}\n${sentence}N`, 0xe9, 0x65),
    '2:66',
    bytes(`née là. ${sentence}`),
  ],
  [
    'no-double-encoding',
    'a.txt',
    bytes(`NÃ©e lÃ\u00a0, au chÃ¢teau de lâ€™Ã®le. ${sentence}`),
    '',
    bytes(`née là, au château de l’île. ${sentence}`),
  ],
  ['no-control-source', 'a.txt', bytes(`${sentence}\n\n${sentence}\u0003`), '3:65', bytes(sentence)],
  ['no-control-source', 'a.html', bytes(`<p>${sentence}&#1;</p>`), '1:68', bytes(`<p>${sentence}&amp;#1;</p>`)],
  ['no-control-source', 'a.html', bytes(`<p>${sentence}&#xD800;</p>`), '1:68', bytes(`<p>${sentence}&#x1F600;</p>`)],
  [
    'no-own-entity',
    'a.xml',
    bytes(`<!DOCTYPE a [<!ENTITY x "y">]>\n<a><p>${sentence} &x;</p></a>`),
    '2:72',
    bytes(`<!DOCTYPE a [<!ENTITY x "y">]>\n<a><p>${sentence}</p></a>`),
  ],
  ['no-deep-markup', 'a.md', bytes(`${sentence}\n\n${'> '.repeat(300)}so`), '1:1', bytes(`${sentence}\n\n> > so`)],
  [
    'no-broken-imprint',
    'a.md',
    bytes(`---\ntitle: [\n---\n\n${sentence}`),
    '1:1',
    bytes(`---\ntitle: Ada\n---\n\n${sentence}`),
  ],
  ['use-known-ending', 'a.log', bytes(sentence), '', bytes(`<!doctype html><html><p>${sentence}`)],
  [
    'use-plain-segmentation',
    'a.txt',
    bytes('Она родилась в Осло. Потом она уехала в Берген. Там она умерла.'),
    '',
    bytes(sentence),
  ],
]

test.each(cases)('%s', async (rule, path, bad, where, good) => {
  const found = (await witnessed(path, bad)).file.messages
  expect(found.map(({ ruleId, line, column }) => `${ruleId} ${line === undefined ? '' : `${line}:${column}`}`)).toEqual(
    [`${rule} ${where}`],
  )
  expect((await witnessed(path, good)).file.messages.map(({ ruleId }) => ruleId)).toEqual([])
})
