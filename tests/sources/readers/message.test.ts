import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/sources/readers/mime/message.ts'
import { outline, witnessed } from '../witnessed.ts'

const lines = (...all: string[]) => all.join('\r\n')

test('a page saved as one file is read as its page, with the address it was saved from', async () => {
  const page = lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.example.org/keepers',
    'Subject: The keeper',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----mark"',
    '',
    '',
    '------mark',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html lang=3D"en"><head><title>The keeper</title></head><body><h1>The keeper</h1><p>He =E2=80=9Ctri=',
    'mmed=E2=80=9D the lamps.</p></body></html>',
    '------mark',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------mark--',
  )
  const { about, ...witness } = await witnessed('a.mhtml', page)
  expect(outline({ about, ...witness }).split('\n')).toEqual([
    'title | The keeper',
    'narrative | He “trimmed” the lamps.',
  ])
  expect(about).toMatchObject({ title: 'The keeper', url: 'https://www.example.org/keepers' })
  expect(witness.file.messages).toEqual([])
})

test('a letter has its writer, its day and its words in their letters; what is attached is named', async () => {
  const letter = lines(
    'From: =?utf-8?Q?Jos=C3=A9_Holm?= <jose@example.org>',
    'Subject: =?utf-8?B?VGhlIGxhbXA=?=',
    'Date: Tue, 4 Mar 2003 10:00:00 +0100',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: multipart/alternative; boundary="y"',
    '',
    '--y',
    'Content-Type: text/plain; charset=iso-8859-1',
    '',
    'Plain words.',
    '--y',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<p>The lamp of the café burned until 1903.</p>').toString('base64'),
    '--y--',
    '--x',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="scan.pdf"',
    '',
    '%PDF-',
    '--x--',
  )
  const witness = await witnessed('a.eml', letter)
  expect(outline(witness)).toBe('narrative | The lamp of the café burned until 1903.')
  expect(witness.about).toMatchObject({ title: 'The lamp', author: 'José Holm', date: '2003-03-04' })
  expect(witness.file.messages.map(({ reason }) => reason)).toEqual([
    '`scan.pdf`, which is attached to `a.eml`, is not read',
  ])
})

test.each([
  'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(3000),
  `Subject: a\n${' b\n'.repeat(100_000)}\nThe lamp.`,
  `Content-Type: multipart/mixed\n\n${'--\n'.repeat(100_000)}`,
  'Content-Type: multipart/mixed; boundary=x\n\n--x',
])('a damaged message is read as far as it goes', async (message) => {
  expect((await witnessed('a.eml', message)).siglum).toBe('A')
})

test('letters in letters, hundreds deep, are read; what lies deeper is told', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\r\n\r\nThe mill stood by the river.\r\n'
      : `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`
  for (const [depth, told] of [
    [300, []],
    [500, ['no-unread-attachment']],
  ] as const) {
    const file = new VFile({ path: 'sources/a.eml' })
    const { text } = await readMessage(new TextEncoder().encode(`From: a@b.example\r\n${nested(depth)}`), file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(told)
    expect(text.includes('The mill stood')).toBe(depth === 300)
  }
})

test.each([
  ['no boundary', 'Content-Type: multipart/related', '<p>The weir fell in.</p>', 'The weir fell in.'],
  ['an empty boundary', 'Content-Type: multipart/mixed; boundary=""', 'The weir fell in.', 'The weir fell in.'],
  [
    'a boundary that is not stated',
    'Content-Type: multipart/mixed',
    lines('--q', 'Content-Type: text/plain', '', 'The weir fell in.', '--q--'),
    'The weir fell in.',
  ],
  [
    'a name of letters that is wrong',
    'Content-Type: text/plain; charset=utf-16',
    'The weir fell in.',
    'The weir fell in.',
  ],
  [
    'words that are not coded as is stated',
    lines('Content-Type: text/plain', 'Content-Transfer-Encoding: base64'),
    'The weir, it fell in.',
    'The weir, it fell in.',
  ],
])('a letter with %s is read', async (_, head, body, told) => {
  const witness = await witnessed('a.eml', lines('From: a@b.example', head, '', body, ''))
  expect(outline(witness)).toContain(told)
  expect(witness.file.messages).toEqual([])
})
