import type { Typesetter } from '../edition.ts'
import { boxFamily, boxFont } from './box-font.ts'
import { coverage } from './coverage.ts'
import { spareFamilies } from './spare-families.ts'

/** The fonts that a text needs: families in the order in which they are asked for a character, and their files. */
export interface FontChoice {
  families: string[]
  files: Uint8Array[]
  /** Characters that no font has; they are shown as boxes. */
  missing: number[]
}

/** Chooses the text family and as many of the others as its gaps demand; what is left over gets boxes. */
export function fontsFor(characters: Iterable<number>, family: string, typesetter: Typesetter): FontChoice {
  const choice: FontChoice = { families: [], files: [], missing: [] }
  let wanted = [...characters].filter(isShown)
  for (const name of [family, ...spareFamilies]) {
    const first = choice.families.length === 0
    if (choice.families.includes(name) || (wanted.length === 0 && !first)) continue
    const files = typesetter.faces(name)
    const covered = files.map(coverage)
    const upright = covered[0]
    if (!upright) continue
    // The text family may have a character in one face only; the others then borrow it from the next family.
    const lacking = wanted.filter((point) => !(first ? covered.slice(0, 2).every((has) => has(point)) : upright(point)))
    if (!first && lacking.length === wanted.length) continue
    choice.families.push(name)
    choice.files.push(...files)
    wanted = lacking
  }
  const covered = choice.files.map(coverage)
  choice.missing = wanted.filter((point) => !covered.some((has) => has(point))).sort((a, b) => a - b)
  if (choice.missing.length === 0) return choice
  return { ...choice, families: [...choice.families, boxFamily], files: [...choice.files, boxFont(choice.missing)] }
}

/** Controls, joiners, direction marks and variation selectors have no shape of their own. */
function isShown(point: number): boolean {
  return !/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(point))
}
