import type { VFile } from 'vfile'
import type { BookConfig } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import type { CheckRule } from '../check.ts'
import { type Licence, licenceOf } from '../licences.ts'

/** The licences of the sources can stand together in one book. */
export const combinableLicences: CheckRule = ({ witnesses, config }) => {
  const licences = witnesses.flatMap(({ about, siglum, file }) => {
    const licence = about.licence === undefined ? null : licenceOf(about.licence)
    return licence ? [{ licence, siglum, place: placeOf(file, config) }] : []
  })
  if (witnesses.length < 2) return
  const seen = new Set<string>()
  const kinds = [...new Map(licences.map((entry) => [entry.licence.name, entry])).values()]
  for (const one of kinds) {
    for (const other of kinds) {
      const reason = clash(one.licence, other.licence)
      if (reason === null || seen.has(reason)) continue
      seen.add(reason)
      const { file, line } = one.place
      const second = { file: other.place.file.path, line: other.place.line, reason: `the licence of ${other.siglum}` }
      report(file, 'no-clashing-licences', {
        reason: `${[...new Set([one.siglum, other.siglum])].join(' and ')}: ${reason}`,
        where: { line },
        ...(other === one ? {} : { cause: second }),
      })
    }
  }
}

/** Where a person looks for the licence of a source: at its settings in book.yaml, else at the head of the source. */
function placeOf(file: VFile, { file: settings, lines }: BookConfig): { file: VFile; line: number } {
  const line = lines?.get(`sources.${file.path.replace(/^sources\//, '')}`)
  return line === undefined ? { file, line: 1 } : { file: settings, line }
}

function clash(one: Licence, other: Licence): string | null {
  if (one.isVerbatim) return `${one.name} forbids a text made of it and others`
  if (!one.isShareAlike || one.name === other.name) return null
  if (other.isShareAlike) return `${one.name} and ${other.name} both ask that the whole book be theirs`
  if (other.isNonCommercial) return `${one.name} allows trade with the book and ${other.name} forbids it`
  return null
}
