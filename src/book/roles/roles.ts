import type { Role } from '../book.ts'

/** Titles by which a part is known, in lower case; `prefixes` may stand before them, followed by a colon or a dash. */
export interface RoleTitles {
  prefixes: string[]
  titles: Partial<Record<Role, string[]>>
  /** Titles of chapters that are not counted. */
  unnumbered: string[]
}
