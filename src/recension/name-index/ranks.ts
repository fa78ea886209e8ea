/** Titles before a name, English and French: what tells a person apart of whom only the family name is known. */
export const ranks: ReadonlySet<string> = new Set(
  `lord lady sir dame captain colonel general major lieutenant sergeant corporal admiral commander abbé père mère sœur frère mgr monseigneur
  maître dr doctor docteur prince princess princesse duke duchess duc duchesse count countess comte comtesse earl marquis marquise marquess
  baron baroness baronne viscount vicomte chevalier father brother sister mother rabbi canon chanoine judge justice professor professeur
  commandant capitaine général mme mlle madame mademoiselle mrs miss inspector inspecteur bishop archbishop cardinal évêque curé pasteur
  reverend`.split(/\s+/),
)

/** `his brother Ivor`: whose brother he is, no title. */
function isKin(word: string, owner = ''): boolean {
  const isOwned = /^(?:my|his|her|their|our|mon|ma|son|sa|leur|notre)\s$|['’]s\s$/iu.test(owner)
  return isOwned && /^(?:brother|sister|father|mother|frère|sœur|père|mère)$/u.test(word)
}

/** The title that stands right before an offset, or undefined: `Lord` in `Lord Penhale`. */
export function rankBefore(text: string, at: number): string | undefined {
  const [, owner, word] = /([\p{L}]+['’]?s?\s)?([\p{L}]+)\.?\s$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? []
  return word && ranks.has(word.toLowerCase()) && !isKin(word, owner)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : undefined
}
