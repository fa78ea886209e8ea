import { describe, expect, test } from 'vitest'
import { type Casing, recased, wordForms } from '../../src/sources/imprint/recase.ts'

const filler = Array.from(
  { length: 70 },
  (_, index) => `w${String.fromCharCode(97 + (index % 26))}${'a'.repeat(index)}`,
)
const english = wordForms([
  `${filler.join(' ')}. Then Ada McTarn and the river Ost met the NATO men in winter. She saw the Ost.`,
  'TARN, ADA (1871–1940) wrote A WINTER IN HOLM, a book.',
])
const french = wordForms([`${filler.join(' ')}. Alors Berthe vit la mer et le phare de Sein, en été.`])
const headline: Casing = { style: 'headline', small: new Set(['the', 'and', 'in', 'of', 'who', 'or']) }

describe('what a source has in capitals is written as its text writes it', () => {
  test.each<[string, typeof english, Casing, string]>([
    ['ADA MCTARN AND THE OST', english, headline, 'Ada McTarn and the Ost'],
    ['A WINTER IN HOLM', english, headline, 'A Winter in Holm'],
    ['THE NATO MEN: THE RIVER', english, headline, 'The NATO Men: The River'],
    ["CHAPTER IV. O'NEIL'S J. B. BOAT", english, headline, "Chapter IV. O'Neil's J. B. Boat"],
    ['REPORT upon the RIVER of OSTBY', english, headline, 'Report upon the River of Ostby'],
    ['TARN, ADA', english, { style: 'name' }, 'Tarn, Ada'],
    ['BERTHE ET LA MER', french, { style: 'sentence' }, 'Berthe et la mer'],
    ['L’ÉTÉ DE SEIN', french, { style: 'sentence' }, 'L’été de Sein'],
    ['ARCHIVES DE LOIR-ET-CHER', french, { style: 'sentence' }, 'Archives de Loir-et-Cher'],
    ['DICT. LE PHARE DE A. LA MER', french, { style: 'name' }, 'Dict. le phare de A. la mer'],
    ['SNCF', french, { style: 'sentence' }, 'SNCF'],
    ['Ada Tarn, OBE', english, headline, 'Ada Tarn, OBE'],
    ['1914–1918', english, headline, '1914–1918'],
  ])('%s', (title, forms, casing, expected) => {
    expect(recased(title, () => forms, casing)).toBe(expected)
  })

  test('a text of few words says nothing', () => {
    expect(recased('THE RIVER', () => wordForms(['the river']), headline)).toBe('THE RIVER')
  })
})
