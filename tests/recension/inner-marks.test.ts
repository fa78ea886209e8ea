import { expect, test } from 'vitest'
import { innerMarks } from '../../src/recension/wording/inner-marks.ts'

test.each([
  ['He said “no”.', 'He said ‘no’.'],
  ['for his "involvement" with the "gang."', 'for his ‘involvement’ with the ‘gang.’'],
  ['("I go", she wrote)', '(‘I go’, she wrote)'],
  ['Elle dit : « non ».', 'Elle dit : ‘non’.'],
  ['Elle dit : " Non. " Il part.', 'Elle dit : ‘Non.’ Il part.'],
  ['Elle dit : " Non, jamais.', 'Elle dit : ‘Non, jamais.'],
  ["the people's 'will'", "the people's 'will'"],
])('%s', (text, expected) => {
  expect(innerMarks(text, '‘', '’')).toBe(expected)
})
