import { expect, test } from 'vitest'
import { cslName } from '../../../src/recension/bibliography/person-names.ts'

test.each([
  ['Anna van Bee', { family: 'van Bee', given: 'Anna' }],
  ['Marie de la Tour', { family: 'de la Tour', given: 'Marie' }],
  ['The Harbour Archive', { literal: 'The Harbour Archive' }],
  ['Les Amis du Port', { literal: 'Les Amis du Port' }],
  ['the Honorary Librarian', { literal: 'The Honorary Librarian' }],
  ['Anna Bee the younger', { family: 'Bee the younger', given: 'Anna' }],
  ['Anna Bee Jr', { family: 'Bee Jr', given: 'Anna' }],
  ['Lesley Amis', { family: 'Amis', given: 'Lesley' }],
])('%s', (name, parts) => {
  expect(cslName(name)).toEqual(parts)
})
