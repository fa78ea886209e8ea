/** True of text with a sign of a bare address, also where that is written as an escape or by its name. */
export function mayHoldAddress(text: string): boolean {
  return /:\/\/|www\.|@|\\[:/.@]|&[#a-z]/i.test(text)
}
