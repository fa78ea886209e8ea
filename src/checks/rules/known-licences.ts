import { report } from '../../messages/report.ts'
import type { Witness } from '../../sources/witness.ts'
import type { CheckRule } from '../check.ts'
import { licenceOf } from '../licences.ts'

/** Every source that is printed comes under a licence that is known and allows it; told of each source, in its file. */
export const knownLicences: CheckRule = ({ witnesses, recension }) => {
  const printed = new Set(
    (recension?.fates ?? []).flatMap(({ statement, fate }) =>
      fate === 'printed' || fate === 'note' ? [statement.place.file] : [],
    ),
  )
  for (const witness of witnesses) {
    const { file } = witness
    const reason = faultOf(witness)
    if (reason && printed.has(file.path.replace(/^sources\//, '')))
      report(file, 'no-unknown-licence', { reason, where: { line: 1 } })
  }
}

function faultOf({ about, file, siglum }: Witness): string | null {
  const name = `\`${file.path.replace(/^sources\//, '')}\` (${siglum})`
  if (about.licence === undefined) return `Nothing is said of the licence of ${name}`
  const licence = licenceOf(about.licence)
  if (!licence) return `\`${about.licence}\`, the licence of ${name}, is not known`
  return licence.isFree ? null : `${name} is under \`${about.licence}\``
}
