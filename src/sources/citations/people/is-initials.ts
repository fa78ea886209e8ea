const initials = /^(?:Th|Ch|Ph|Chr|Jos|Wm|Geo|Jas|Alex|Eug|Aug|Fr|Ém|Em)\.$|^\p{Lu}\.(?:\s?-?\p{Lu}\.)*$/u

/** `A.`, `J.-M.`, `Chr.`: a given name cut short. */
export function isInitials(word: string): boolean {
  return initials.test(word)
}
