import { expect, test } from 'vitest'
import { readConfig } from '../../src/config/read.ts'
import { titleOf } from '../../src/recension/writing/front-matter.ts'
import type { Witness } from '../../src/sources/witness.ts'

const subject = { name: 'Cigale', forms: ['Cigale'], keys: ['cigale'], thing: true as const }

test.each([
  ['Théâtre de la Cigale', 'Théâtre de la Cigale'],
  ['La Cigale (salle de spectacle)', 'La Cigale'],
  ['La Cigale : cent ans de rires', 'Cigale'],
  ['Un siècle de rires', 'Cigale'],
])('a book about a thing, led by `%s`, is called `%s`', (title, expected) => {
  const base = { about: { title }, subject } as unknown as Witness
  expect(titleOf(readConfig(null, 'book'), base)).toBe(expected)
  expect(titleOf(readConfig('title: The Stork', 'book'), base)).toBe('The Stork')
})

test('a book about a person is called by the name, whatever the title of its leading witness', () => {
  const { thing: _thing, ...person } = subject
  const base = { about: { title: 'La Cigale de Vaubry' }, subject: person } as unknown as Witness
  expect(titleOf(readConfig(null, 'book'), base)).toBe('Cigale')
})
