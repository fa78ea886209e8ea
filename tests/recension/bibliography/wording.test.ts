import { expect, test } from 'vitest'
import { french } from '../../../src/recension/bibliography/wording/fr.ts'

test.each([
  ['Adèle Kerloc’h', 'Œuvres d’Adèle Kerloc’h'],
  ['Émile Tardieu', 'Œuvres d’Émile Tardieu'],
  ['Hélène Brion', 'Œuvres d’Hélène Brion'],
  ['Hans Vogt', 'Œuvres de Hans Vogt'],
  ['Victor Morel', 'Œuvres de Victor Morel'],
  [null, 'Œuvres'],
])('the French heading of the works of %s', (subject, heading) => {
  expect(french.sections['by-subject'](subject)).toBe(heading)
})
