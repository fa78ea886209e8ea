import { pattern } from '../../../pattern.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { isPlace } from './imprint.ts'
import type { ReferenceAuthor } from './reference-author.ts'
import type { ReferenceBody } from './reference-body.ts'
import { isPeriodical } from './reference-kind.ts'
import { cut, type Fields } from './unlabelled.ts'

/** `On ice. Alpine Journal 12 (3): 33-40`, `On ice. Alpine Journal, 12(3), 33–40` */
const volumed = pattern('u')`
  ^([^\u0000]{4,300}?[.?!]["”»]?)\s+(\p{Lu}[^.:;()\u0000]{2,90}?),?\s+(\d{1,4}
  |\u0000)\s?(\(\d{1,4}(?:[-–/]\d{1,4})?\))?\s?[,:\s]*(?:([A-Ze]?\d{1,6}(?:\s?[-–]\s?[A-Z]?\d{1,6})?)
  |\u0000)?[\s.,\u0000]*$
`
/** `On ice. Alp Med J. 1931;22(3):201-19` */
const semicolon = pattern('u')`
  ^([^\u0000]{4,300}?[.?!])\s+(\p{Lu}[^;:()\u0000]{2,90}?)\.?\s+((?:1[5-9]
  |20)\d\d)(?:\s\p{L}{3,9}\.?(?:\s\d{1,2})?)?;\s?(\d{1,4})?\s?(?:\(([^()]{1,16})\))?(?::\s?([A-Ze]?\d{1,6}(?:[-–]\d{1,6})?))?[\s.,\u0000]*$
`
/** `On ice. Proceedings of the Fen Society, xxiv (1903), 198–212` */
const inSerial = pattern('u')`
  ^([^\u0000.?!]{4,300}[.?!])\s+(\p{Lu}[^.:;()\u0000]{4,90}?),\s([ivxlc]+|\d{1,4})\s?\(((?:1[5-9]|20)\d\d)\)(?:[,:]\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?))?[\s.,\u0000]*$
`
/** `The moss woman. The Guardian` */
const named = /^([^\u0000]{4,300}?[.?!])\s+(\p{Lu}[^.:;()\u0000]{2,60}?)[\s.,\u0000]*$/u

/**
 * Reads an article whose title stands without quotation marks before the periodical, or null.
 *
 * After the author and year, `On ice. Alpine Journal 12: 33-40` has the title `On ice` and the container `Alpine Journal`.
 */
export function unquotedArticle(text: string, author: ReferenceAuthor | null, fields: Fields): ReferenceBody | null {
  if (/^["“«‘]/u.test(text)) return null
  const serial = inSerial.exec(text)
  if (serial && isPeriodical(serial[2] as string))
    return body(serial[1], serial[2], { volume: serial[3], year: serial[4], pages: serial[5] })
  if (!author) return null
  const dated = author.year ?? author.date
  const late = semicolon.exec(text)
  if (late) return body(late[1], late[2], { year: late[3], volume: late[4], issue: late[5], pages: late[6] })
  const volume = dated ? volumed.exec(text) : null
  if (volume && (volume[4] ?? volume[5] ?? isPeriodical(volume[2] as string)) && !isPlace(volume[2] as string))
    return body(volume[1], volume[2], { volume: volume[3], issue: volume[4]?.replace(/[()]/gu, ''), pages: volume[5] })
  const web = fields.url ?? fields.accessed
  const name = (dated ?? web) ? named.exec(text) : null
  const isNamed = name && (author.date ?? web ?? isPeriodical(name[2] as string))
  return isNamed ? body(name[1], name[2], {}) : null
}

type Told = Record<'year' | 'volume' | 'issue' | 'pages', string | undefined>

function body(title = '', container = '', { year, volume, issue, pages }: Partial<Told>): ReferenceBody {
  return {
    title: tidyTitle(title),
    container: tidyTitle(container),
    ...(volume && volume !== cut ? { volume } : {}),
    ...(issue ? { issue } : {}),
    imprint: { ...(pages ? { pages: pages.replace(/\s/gu, '') } : {}), ...(year ? { year } : {}), taken: 0 },
    quoted: true,
  }
}
