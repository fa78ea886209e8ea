/** Particles that follow the given name in an index: `Boë, Jean de`. */
const after = new Set(['de', "d'", 'von', 'van', 'der', 'den', 'zu', 'zur', 'af', 'av', 'ten', 'ter', 'of'])
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
  'da',
  'dos',
  'das',
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
 */
export function headingOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || isNumeral(last) || familyFirst.has((words[0] ?? '').toLowerCase())) return name
  let start = words.length - 1
  while (start > 1 && before.has((words[start - 1] ?? '').toLowerCase())) start--
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

function isNumeral(word: string): boolean {
  return /^[IVXL]+$/u.test(word)
}
