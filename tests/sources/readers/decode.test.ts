import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/sources/decode.ts'
import { readWitnesses } from '../../../src/sources/witnesses.ts'
import { configWith, witnessed } from '../witnessed.ts'

const words = 'Née à Quimper, “elle” partit — l’été.'
const bytesOf = (text: string) => [...new TextEncoder().encode(text)]
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])

describe('encodings', () => {
  test.each([
    ['UTF-8', [...new TextEncoder().encode(words)], words],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)], words],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...wide(words)], words],
    ['UTF-16 LE without', wide(words), words],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...wide(words).map((_, i, all) => all[i ^ 1] as number)], words],
    ['UTF-16 BE without', wide(words).map((_, i, all) => all[i ^ 1] as number), words],
    ['Windows-1252', [0x4e, 0xe9, 0x65, 0x20, 0x93, 0x61, 0x94, 0x20, 0x97], 'Née “a” —'],
    [
      'Mac Roman',
      [0x4e, 0x8e, 0x65, 0x20, 0x88, 0x20, 0x6c, 0xd5, 0x8e, 0x74, 0x8e, 0x20, 0xd2, 0x6e, 0x6f, 0xd3, 0x20, 0xd1],
      'Née à l’été “no” —',
    ],
    [
      'Cyrillic that says nothing of itself',
      [0xce, 0xed, 0xe0, 0x20, 0xf3, 0xe5, 0xf5, 0xe0, 0xeb, 0xe0, 0x2e],
      'Она уехала.',
    ],
    [
      'what a page says of itself',
      [...new TextEncoder().encode('<meta charset="iso-8859-2">'), 0xa3, 0xf3, 0x64, 0xbc],
      '<meta charset="iso-8859-2">Łódź',
    ],
    [
      'a page that is wrong about itself',
      [...new TextEncoder().encode('<meta charset="iso-8859-1">Née à Łódź')],
      '<meta charset="iso-8859-1">Née à Łódź',
    ],
    ['UTF-8 encoded twice', [...new TextEncoder().encode('NÃ©e Ã\u00a0 lâ€™Ã©tÃ© dâ€™or')], 'Née à l’été d’or'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes)).text).toBe(text)
  })

  test('two encodings in one file are both read, and the first odd place is told', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Née à Brest. '), 0x4e, 0xe9, 0x65])
    expect(decode(bytes)).toEqual({ text: 'Née à Brest. Née', encoding: 'utf-8', mixedAt: 14 })
  })

  test('five million broken bytes are all read', () => {
    const bytes = new Uint8Array(5e6).map((_, i) => (i % 2 ? 0xe9 : 0x61))
    bytes.set([0xc3, 0xa9], 0)
    expect(decode(bytes).text).toHaveLength(5e6 - 1)
  })
})

describe('what a fault left of a file', () => {
  test.each([
    ['UTF-16 that breaks off in a letter', wide('He left for Brest.').slice(0, -1), 'He left for Brest\ufffd'],
    ['a letter lost here and there', bytesOf('He\0 left\0 in \0May.'), 'He\0 left\0 in \0May.'],
    ['an end lost with the disk', bytesOf(`He left.${'\0'.repeat(600)}`), `He left.${'\0'.repeat(600)}`],
  ])('%s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes)).text).toBe(text)
  })
})

describe('files without text', () => {
  test.each([
    ['picture.txt', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256), 'no-binary-source'],
    ['letter.txt', new TextEncoder().encode('{\\rtf1\\ansi Dear Anna}'), 'no-binary-source'],
    ['letter.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), 'no-binary-source'],
    ['empty.docx', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]), 'no-binary-source'],
    ['zeros.txt', new Uint8Array(4096), 'no-binary-source'],
    ['voice.txt', new TextEncoder().encode('ID3 and no other words'), 'no-binary-source'],
    ['empty.md', new Uint8Array(), 'no-empty-source'],
    ['blank.html', new TextEncoder().encode('<html><body> \n </body></html>'), 'no-empty-source'],
  ])('%s', async (path, bytes, rule) => {
    const { file, passages } = await witnessed(path, bytes)
    expect(file.messages.map((message) => message.ruleId)).toEqual([rule])
    expect(file.messages[0]?.reason).toContain(path)
    expect(passages).toEqual([])
  })

  test('a document behind a password is told as such', async () => {
    const words = Buffer.from('EncryptedPackage', 'utf16le')
    const { file } = await witnessed('will.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), words]))
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      '`will.docx` is a document locked with a password, which the program can not read',
    ])
  })

  test('the other files are read all the same', async () => {
    const files = ['a.txt', 'b.txt'].map((path, i) => ({
      path,
      bytes: new TextEncoder().encode(i ? 'He left in 1901. It rained.' : ''),
    }))
    const witnesses = await readWitnesses(files, configWith({}))
    expect(witnesses.map(({ siglum, file }) => `${siglum} ${file.path}`)).toEqual([
      'A sources/b.txt',
      'B sources/a.txt',
    ])
  })
})

test('control characters are left out of the text and keep their place in the file', async () => {
  const { text, passages, file } = await witnessed('a.txt', 'He le\u0001ft the house and the town.\n')
  expect(text).toContain('\u0001')
  expect(passages[0]?.text).toBe('He left the house and the town.')
  expect(passages[0]?.place).toEqual({ file: 'a.txt', start: 0, end: 32 })
  expect(file.messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)).toContain(
    '1:6 no-control-source',
  )
})

test.each([
  ['LE', [0xff, 0xfe, 0, 0, ...[...words].flatMap((char) => [...wide(char), 0, 0])]],
  ['BE', [0, 0, 0xfe, 0xff, ...[...words].flatMap((char) => [0, 0, ...wide(char).toReversed()])]],
])('UTF-32 %s with a mark is read', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes)).text).toBe(words)
})
