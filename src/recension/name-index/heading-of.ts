/** Particles that follow the given name in an index: `Boë, Jean de`. */
const after = new Set([
  'de',
  "d'",
  'von',
  'van',
  'der',
  'den',
  'zu',
  'zur',
  'zum',
  'vom',
  'af',
  'av',
  'ten',
  'ter',
  'of',
  'da',
  'dos',
  'das',
])
/** Particles that stay before the surname: `Du Bellay, Joachim`. */
const before = new Set([
  'du',
  'des',
  'la',
  'le',
  'les',
  'del',
  'della',
  'di',
  'el',
  'al',
  'mac',
  'ben',
  'bin',
  'ó',
  'ní',
  'uí',
  'mc',
  'nic',
  'ibn',
])
/** Family names that stand first in the name's own language. */
const familyFirst = new Set([
  'mao',
  'zhou',
  'deng',
  'sun',
  'chiang',
  'chen',
  'zhang',
  'wang',
  'liu',
  'lin',
  'hu',
  'ho',
  'pol',
  'kim',
  'nguyen',
])

/**
 * A person's name as an index heads it, surname first.
 *
 *     Jean de Boë       Boë, Jean de
 *     A. J. Muste       Muste, A. J.
 *     Nicholas II       Nicholas II
 *     Martin Van Buren  Van Buren, Martin
 */
export function headingOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean)
  const last = words.at(-1) ?? ''
  if (
    words.length < 2 ||
    (words.length === 2 && isOfFamily(words[0] ?? '')) ||
    isByname(words) ||
    /^(?:Ste?|Sainte?)\.?$/u.test(words[0] ?? '') ||
    familyFirst.has((words[0] ?? '').toLowerCase())
  )
    return name
  if (/^(?:Jr|Sr)\.?$/u.test(last) && words.length > 2)
    return `${headingOf(words.slice(0, -1).join(' ').replace(/,$/u, ''))}, ${last}`
  const start = familyStart(words)
  const family = words.slice(start).join(' ')
  const elided = /^(d['’])(\p{Lu}.*)$/u.exec(family)
  if (elided?.[1] && elided[2]) return `${elided[2]}, ${[...words.slice(0, start), elided[1]].join(' ')}`
  return `${family}, ${words.slice(0, start).join(' ')}`
}

/** The surname of an index heading, particles that follow left out. */
export function familyOf(name: string): string {
  return headingOf(name).split(',')[0] ?? name
}

/** True for a small word within a name. */
export function isParticle(word: string): boolean {
  return after.has(word.toLowerCase()) || before.has(word.toLowerCase())
}

/** Index of the first word of the family name: `Van` of `Henry Van de Velde`, `Velde` of `Henry van de Velde`. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1
  // `Ana Ruiz y Castro` has two family names.
  if (start > 2 && words[start - 1] === 'y') return start - 2
  for (let at = start - 1; at > 0 && isParticle(words[at] ?? ''); at -= 1) if (isOfFamily(words[at] ?? '')) start = at
  return start
}

/** A particle with a capital belongs to the family name, whatever its language. */
function isOfFamily(word: string): boolean {
  const low = word.toLowerCase()
  return before.has(low) || (after.has(low) && word !== low && low !== 'of')
}

/** Kings, popes and saints have no family name: `Louis XIV`, `Pius IX of Rome`, `Ivan the Terrible`, `François Ier`, `Red Anna`. */
function isByname(words: readonly string[]): boolean {
  if (words.slice(1).some(isNumeral)) return true
  const [first = '', second = ''] = words
  if (/^(?:Red|Black|White|Blind|Mad|Old|Young|Big|Little|Good|Bloody|Honest)$/u.test(first)) return true
  return words.length > 2 && (/^(?:the|of)$/u.test(second) || (/^(?:le|la)$/u.test(second) && words.length === 3))
}

function isNumeral(word: string): boolean {
  return /^(?:[IVXL]+|I?er|1er)$/u.test(word)
}
