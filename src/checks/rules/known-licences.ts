import { report } from '../../messages/report.ts'
import type { CheckRule } from '../check.ts'
import { licenceOf } from '../licences.ts'

/** Every source that is printed comes under a licence that is known and allows it. */
export const knownLicences: CheckRule = ({ witnesses, config }) => {
  for (const { about, file, siglum } of witnesses) {
    const name = `\`${file.path.replace(/^sources\//, '')}\` (${siglum})`
    const licence = about.licence === undefined ? null : licenceOf(about.licence)
    if (licence?.isFree) continue
    const reason =
      about.licence === undefined
        ? `Nothing is said of the licence of ${name}`
        : licence
          ? `${name} is under \`${about.licence}\``
          : `\`${about.licence}\`, the licence of ${name}, is not known`
    const line = config.lines?.get(`sources.${file.path.replace(/^sources\//, '')}`) ?? 1
    report(config.file, 'no-unknown-licence', { reason, where: { line } })
  }
}
