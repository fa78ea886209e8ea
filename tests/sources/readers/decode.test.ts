import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/sources/files/decode.ts'
import { readWitnesses } from '../../../src/sources/witnesses.ts'
import { configWith, witnessed } from '../witnessed.ts'

const words = 'Née à Quimper, “elle” partit — l’été.'
const bytesOf = (text: string) => [...new TextEncoder().encode(text)]
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])

/** Words that say nothing of their encoding, as bytes. */
const encodings: Array<[letters: string, Array<[encoding: string, hex: string]>]> = [
  [
    'Она уехала в Орёл весной и писала письма сестре.',
    [
      ['koi8-r', 'efcec120d5c5c8c1ccc120d720efd2a3cc20d7c5d3cecfca20c920d0c9d3c1ccc120d0c9d3d8cdc120d3c5d3d4d2c52e'],
      ['cp866', '8eada020e3a5e5a0aba020a2208ee0f1ab20a2a5e1adaea920a820afa8e1a0aba020afa8e1ecaca020e1a5e1e2e0a52e'],
      ['cp1251', 'ceede020f3e5f5e0ebe020e220cef0b8eb20e2e5f1edeee920e820efe8f1e0ebe020efe8f1fcece020f1e5f1f2f0e52e'],
    ],
  ],
  [
    '彼女は大阪で生まれ、二十歳のときに東京へ移り住んだ。',
    [
      [
        'shift_jis',
        '94de8f9782cd91e58de382c590b682dc82ea814193f18f5c8dce82cc82c682ab82c9938c8b9e82d688da82e88f5a82f182be8142',
      ],
      [
        'euc_jp',
        'c8e0bdf7a4cfc2e7bae5a4c7c0b8a4dea4eca1a2c6f3bdbdbad0a4cea4c8a4ada4cbc5ecb5fea4d8b0dca4eabdbba4f3a4c0a1a3',
      ],
      [
        'iso2022_jp',
        '1b244248603d77244f42673a6524474038245e246c212246733d3d3a50244e2448242d244b456c357e2458305c246a3d3b2473244021231b2842',
      ],
    ],
  ],
  [
    '她出生在河边的磨坊，父亲是老师，后来搬到城里去住。',
    [
      [
        'gb18030',
        'cbfdb3f6c9fad4dabad3b1dfb5c4c4a5b7bba3acb8b8c7d7cac7c0cfcaa6a3acbaf3c0b4b0e1b5bdb3c7c0efc8a5d7a1a1a3',
      ],
    ],
  ],
  [
    '她出生在河邊的磨坊，父親是老師，後來搬到城裡去住。',
    [['big5', 'a66fa558a5cda662aa65c3e4aababf69a77ba141a4f7bfcbac4fa6d1ae76a141abe1a8d3b768a8ecabb0b8cca568a6eda143']],
  ],
  [
    '그녀는 강가의 방앗간에서 태어났고 나중에 도시로 이사했다.',
    [
      [
        'euc_kr',
        'b1d7b3e0b4c220b0adb0a1c0c720b9e6bed1b0a3bfa1bcad20c5c2beeeb3b5b0ed20b3aac1dfbfa120b5b5bdc3b7ce20c0ccbbe7c7dfb4d92e',
      ],
    ],
  ],
  [
    'Η Άννα γεννήθηκε στην Πάτρα και έγραψε πολλά βιβλία.',
    [
      [
        'cp1253',
        'c720a2edede120e3e5ededdee8e7eae520f3f4e7ed20d0dcf4f1e120eae1e920dde3f1e1f8e520f0efebebdc20e2e9e2ebdfe12e',
      ],
    ],
  ],
  [
    'Anna urodziła się w Łodzi, a później mieszkała z matką w młynie, gdzie zmarła.',
    [
      [
        'cp1250',
        '416e6e612075726f647a69b361207369ea207720a36f647a692c20612070f39f6e69656a206d6965737a6b61b361207a206d61746bb92077206db3796e69652c2067647a6965207a6d6172b3612e',
      ],
      [
        'iso8859_2',
        '416e6e612075726f647a69b361207369ea207720a36f647a692c20612070f3bc6e69656a206d6965737a6b61b361207a206d61746bb12077206db3796e69652c2067647a6965207a6d6172b3612e',
      ],
    ],
  ],
  [
    'Née à Liège, Hélène écrivit après l’été «à Müller».',
    [
      [
        'utf-7',
        '4e2b414f6b2d65202b414f41204c692b414f672d67652c20482b414f6b2d6c2b414f672d6e65202b414f6b2d637269766974206170722b414f672d73206c2b49426b4136512d742b414f6b202b414b73413441204d2b4150772d6c6c65722b414c732e',
      ],
    ],
  ],
]

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

describe('encodings that say nothing of themselves', () => {
  const each = encodings.flatMap(([letters, many]) => many.map(([name, hex]) => ({ letters, name, hex })))
  test.each(each)('$name', ({ letters, hex }) => {
    expect(decode(Buffer.from(hex, 'hex')).text).toBe(letters)
  })
})

describe('what a fault left of a file', () => {
  test.each([
    ['UTF-16 that breaks off in a letter', wide('He left for Brest.').slice(0, -1), 'He left for Brest\ufffd'],
    ['UTF-16 of another script without its mark', wide('Мельница стояла.'), 'Мельница стояла.'],
    ['letters cut in halves', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, ...bytesOf(' née')], '😀 née'],
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
