import type { PersonNames } from './person-names.ts'

const name =
  /(\p{Lu}[\p{Ll}\p{M}’'-]+(?:[ -]\p{Lu}[\p{Ll}\p{M}’'-]+)?)\s(?![IVX]{2})(\p{Lu}\.?(?:-?\p{Lu}\.?){0,2})(?=[,:]|\.(?=\s)|\s(?:and|et|&)\s|\s\(|$)/uy
const joint = /,\s+(?:(?:and|et|&)\s+)?|\s(?:and|et|&)\s/uy

/**
 * Reads names with bare initials, as medical journals write them, or null.
 *
 * `initialledNames('Bee AM, Dee B. Two roads. Alp Med J. 1931;2:3-9')` gives `A. M. Bee` and `B. Dee`.
 */
export function initialledNames(text: string): PersonNames | null {
  const names: string[] = []
  let end = 0
  for (let at = 0; ; ) {
    name.lastIndex = at
    const match = name.exec(text)
    if (!match) break
    names.push(`${[...(match[2] as string).replace(/[-.]/gu, '')].map((letter) => `${letter}.`).join(' ')} ${match[1]}`)
    end = at + match[0].length
    joint.lastIndex = end
    const gap = joint.exec(text)
    if (!gap) break
    at = end + gap[0].length
  }
  const others = /^,?\set\sal\b\.?/u.exec(text.slice(end, end + 12))?.[0].length ?? 0
  return names.length > 0 ? { names, end: end + others, certain: true, inverted: true } : null
}
