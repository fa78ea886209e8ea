/** What a licence asks of whoever combines its text with others. */
export interface Licence {
  name: string
  /** The whole must come under the same licence. */
  isShareAlike: boolean
  isNonCommercial: boolean
  /** The text may not be changed or combined. */
  isVerbatim: boolean
  isFree: boolean
}

/**
 * Reads the name of a licence as people write it; null for one that is not known.
 *
 * `Creative Commons Attribution-ShareAlike 4.0` and `CC BY-SA 4.0` are the same.
 */
export function licenceOf(written: string): Licence | null {
  const plain = written.toLowerCase().replace(/[\s_-]+/g, ' ')
  const licence = (name: string, terms: Partial<Licence> = {}): Licence => ({
    ...{ name, isShareAlike: false, isNonCommercial: false, isVerbatim: false, isFree: true },
    ...terms,
  })
  if (/\bcc ?0\b|public domain|domaine public|gemeinfrei|\bpdm?\b/.test(plain)) return licence('public domain')
  if (/\bcc by|creative ?commons|creativecommons/.test(plain)) {
    const isShareAlike = /\bsa\b|share ?alike|partage/.test(plain)
    const isNonCommercial = /\bnc\b|non ?commercial|pas d.utilisation commerciale/.test(plain)
    const isVerbatim = /\bnd\b|no ?deriv|pas de modification/.test(plain)
    const parts = ['CC BY', isNonCommercial && 'NC', isVerbatim && 'ND', isShareAlike && 'SA'].filter(Boolean)
    return licence(parts.join('-'), { isShareAlike, isNonCommercial, isVerbatim })
  }
  if (/\bgfdl\b|gnu free documentation/.test(plain)) return licence('GFDL', { isShareAlike: true })
  if (/\bmit\b|\bapache\b|\bbsd\b/.test(plain)) return licence('permissive')
  if (/reprinted freely|freely reprinted|free to reprint|librement reproduit|reproduction libre/.test(plain)) {
    return licence('free to reprint')
  }
  if (/permission|autorisation|consent|accord de l/.test(plain)) return licence('by permission')
  if (/all rights reserved|tous droits réservés|copyright|©|\(c\)/.test(plain))
    return licence('all rights reserved', { isFree: false })
  return null
}
