/** The bars of an ISBN. */
export interface Barcode {
  /** Thirteen digits. */
  digits: string
  /** Widths of bars and spaces in turn, in modules; it begins and ends with a bar. */
  widths: number[]
}

/** Works out the EAN-13 bars of an ISBN; undefined when its check digit is wrong. `978-1-86197-271-2` → 30 bars. */
export async function barcode(isbn: string): Promise<Barcode | undefined> {
  const digits = isbn.replace(/[\s-]/g, '')
  if (!/^97[89]\d{10}$/.test(digits) || !hasCheckDigit(digits)) return undefined
  const { default: bwip } = await import('bwip-js')
  const [symbol] = bwip.raw('ean13', digits, '')
  return symbol && 'sbs' in symbol ? { digits, widths: symbol.sbs } : undefined
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}
