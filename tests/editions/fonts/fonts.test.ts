import { describe, expect, test } from 'vitest'
import { boxFont } from '../../../src/editions/fonts/box-font.ts'
import { coverage } from '../../../src/editions/fonts/coverage.ts'
import { fontsFor } from '../../../src/editions/fonts/fonts-for.ts'
import { typesetter } from '../pdf/book-of.ts'

const points = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0)

describe('coverage', () => {
  const [upright, italic] = typesetter.faces('EB Garamond').map(coverage)

  test('tells the characters that a font has', () => {
    expect(points('aéЖΩ—').map((point) => upright?.(point))).toEqual([true, true, true, true, true])
    expect(points('中ع').map((point) => upright?.(point))).toEqual([false, false])
    expect([upright?.(0x26a), italic?.(0x26a)]).toEqual([true, false])
  })

  test('of what is no font is nothing', () => {
    expect(coverage(new Uint8Array())(65)).toBe(false)
    expect(coverage(new Uint8Array(40).fill(255))(65)).toBe(false)
  })
})

describe('the fonts for a text', () => {
  test('are the text family alone when it has every character', () => {
    expect(fontsFor(points('Zoë'), 'EB Garamond', typesetter)).toMatchObject({ families: ['EB Garamond'], missing: [] })
  })

  test('bring others only for what is lacking', () => {
    expect(fontsFor(points('ˈkʃ'), 'EB Garamond', typesetter).families).toEqual(['EB Garamond', 'Gentium Book Plus'])
    expect(fontsFor(points('ab שלום'), 'EB Garamond', typesetter).families).toEqual([
      'EB Garamond',
      'Noto Serif Hebrew',
    ])
  })

  test('name what none has, in order, and have boxes for it', () => {
    const { families, files, missing } = fontsFor(points('b中a文'), 'EB Garamond', typesetter)
    expect(missing).toEqual(points('中文'))
    expect(families).toEqual(['EB Garamond', 'Variorum Box'])
    expect(coverage(files.at(-1) ?? new Uint8Array())(0x4e2d)).toBe(true)
  })

  test('fall back on the usual family when the design names one that is not there', () => {
    expect(fontsFor(points('a'), 'No Such Face', typesetter).families).toEqual(['EB Garamond'])
  })

  test('ask no glyph for joiners, controls and direction marks', () => {
    expect(fontsFor(points('a\u200D\u2066\u0007\uFE0F'), 'EB Garamond', typesetter).missing).toEqual([])
  })
})

test('the font of boxes has only the characters asked for', () => {
  const has = coverage(boxFont([0x1f600, 0x4e2d]))
  expect([0x4e2d, 0x1f600, 0x4e2e, 65].map(has)).toEqual([true, true, false, false])
})
