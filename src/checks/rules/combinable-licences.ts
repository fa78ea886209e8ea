import { report } from '../../messages/report.ts'
import type { CheckRule } from '../check.ts'
import { type Licence, licenceOf } from '../licences.ts'

/** The licences of the sources can stand together in one book. */
export const combinableLicences: CheckRule = ({ witnesses, config }) => {
  const licences = witnesses.flatMap(({ about, siglum }) => {
    const licence = about.licence === undefined ? null : licenceOf(about.licence)
    return licence ? [{ licence, siglum }] : []
  })
  if (witnesses.length < 2) return
  const seen = new Set<string>()
  const kinds = [...new Map(licences.map((entry) => [entry.licence.name, entry])).values()]
  for (const one of kinds) {
    for (const other of kinds) {
      const reason = clash(one.licence, other.licence)
      if (reason === null || seen.has(reason)) continue
      seen.add(reason)
      report(config.file, 'no-clashing-licences', {
        reason: `${[...new Set([one.siglum, other.siglum])].join(' and ')}: ${reason}`,
      })
    }
  }
}

function clash(one: Licence, other: Licence): string | null {
  if (one.isVerbatim) return `${one.name} forbids a text made of it and others`
  if (!one.isShareAlike || one.name === other.name) return null
  if (other.isShareAlike) return `${one.name} and ${other.name} both ask that the whole book be theirs`
  if (other.isNonCommercial) return `${one.name} allows trade with the book and ${other.name} forbids it`
  return null
}
