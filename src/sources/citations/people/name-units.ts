import { isWord } from '../patterns.ts'
import { isGiven } from './is-given.ts'
import { isInitials } from './is-initials.ts'

/** Words of a name. */
export interface Units {
  units: string[]
  /** Offset after each unit. */
  ends: number[]
  end: number
}

const unit =
  /(?:(?:Th|Ch|Ph|Chr|Jos|Wm|Geo|Jas|Alex|Eug|Aug|Fr|Ém|Em)\.|\p{Lu}\.(?:\s?-?\p{Lu}\.)*|(?:[dDO]['’]|Mc|Mac)?\p{Lu}[\p{L}\p{M}’'-]*)(?=[\s,.;:()&/[\]]|$)/uy
const particle =
  /(?:(?:de la|van der|van den|von der|de|del|della|di|da|dos|du|des|von|van|den|ten|ter|zu|le|la|y|bin|ibn|af|av)\s+|[dl]['’])/uy
/** `Charles Le Gal`, `Anne Du Bois`: a particle with a capital between a given name and the family's. */
const capitalParticle = /^(?:Le|La|Les|Du|De|Des|Van|Von|Della|Di|Mac)$/u

/** Capitalised units and the particles between them, from `at` on. */
export function unitsAt(text: string, at: number, limit: number): Units {
  const units: string[] = []
  const ends: number[] = []
  let end = at
  for (let position = at; units.length < limit; ) {
    const lower = matchAt(particle, text, position)
    const start = position + (lower?.length ?? 0)
    const word = matchAt(unit, text, start)
    if (!word || (!isInitials(word) && isWord('functionWords', word) && !isParticle(word, units, text, start))) break
    units.push((lower ?? '') + word)
    end = start + word.length
    ends.push(end)
    const space = /\s+/uy
    const gap = matchAt(space, text, end)
    if (!gap) break
    position = end + gap.length
  }
  return { units, ends, end }
}

/** Behind given names, before another capital. */
function isParticle(word: string, before: string[], text: string, at: number): boolean {
  return (
    capitalParticle.test(word) &&
    before.length > 0 &&
    before.every((name) => isInitials(name) || isGiven(name)) &&
    /^\s\p{Lu}[\p{L}’'-]+\s?[,.(]/u.test(text.slice(at + word.length, at + word.length + 40))
  )
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
