import type { FactKind } from '../fact.ts'
import { awards } from './awards.ts'
import { bodies } from './bodies.ts'
import { choices } from './choices.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'

/** The kinds of facts that are compared by the words around them. */
export const factKinds: readonly FactKind[] = [dates, numbers, persons, places, bodies, awards, choices]
