const numbered =
  /^(?:\[(?:footnote |note |fn\.? ?)?(\d{1,3})\s*[\]:]|\(?(\d{1,3})\s?[.)\]:](?!\d)|\^?(\d{1,3})(?=\s\p{L}|\s["“«'‘])|([¹²³⁰⁴-⁹]{1,3}))\s*\S/iu
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that a note begins with: `[12] Ibid.`, `3. Brandt`, `² Orme`. */
export function noteNumber(text: string): number | null {
  const match = numbered.exec(text.slice(0, 40))
  if (!match) return null
  const digits = match[1] ?? match[2] ?? match[3]
  if (digits) return Number(digits)
  return Number([...(match[4] as string)].map((sign) => superscripts.indexOf(sign)).join(''))
}
