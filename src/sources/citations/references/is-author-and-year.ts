import { initialledNames } from '../people/initialled-names.ts'
import { leadingNames } from '../people/person-names.ts'

/** `1951`, `(1951)`: after the names of authors the title is still to come. */
const yearAlone = /^[\s.,]*[([]?(?:(?:1[4-9]|20)\d\d\s?\/\s?)?(?:1[4-9]|20)\d\d[a-z]?[)\]]?$/u

/** `Bee, Anna. 1951`, `Bee, A., & Dee, B. (1951)`: no entry yet, the title is to come. */
export function isAuthorAndYear(entry: string): boolean {
  return [initialledNames(entry), leadingNames(entry)].some(
    (names) => names && (names.inverted || names.certain) && yearAlone.test(entry.slice(names.end)),
  )
}
