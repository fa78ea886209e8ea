/** Titles before a name, English and French: what tells a person apart of whom only the family name is known. */
const ranks = new Set(
  `lord lady sir dame captain colonel general major lieutenant sergeant corporal admiral commander abbé père mère sœur frère mgr monseigneur
  maître dr doctor docteur prince princess princesse duke duchess duc duchesse count countess comte comtesse earl marquis marquise marquess
  baron baroness baronne viscount vicomte chevalier father brother sister mother rabbi canon chanoine judge justice professor professeur
  commandant capitaine général mme mlle madame mademoiselle mrs miss inspector inspecteur bishop archbishop cardinal évêque curé pasteur
  reverend`.split(/\s+/),
)

/** The title that stands right before an offset, or undefined: `Lord` in `Lord Penhale`. */
export function rankBefore(text: string, at: number): string | undefined {
  const word = /([\p{L}]+)\.?\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]
  return word && ranks.has(word.toLowerCase()) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : undefined
}
