import type { TopicWording } from './wording/wording.ts'

/** A date of EDTF in words, so that claims that mean one date read alike: `1947-11-17` is `17 November 1947`. */
export function writtenDate(edtf: string, wording: TopicWording): string {
  return edtf
    .split('/')
    .map((part) => writtenPart(part, wording))
    .join('–')
}

function writtenPart(part: string, wording: TopicWording): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~)?$/u.exec(part)
  if (!match?.[1]) return part === '..' ? '…' : part
  const [, year, month, day, near] = match
  const number = Number(month ?? 0)
  const name = number > 20 ? wording.seasons[number - 21] : wording.months[number - 1]
  const date = day && name ? wording.day(Number(day), name, year) : name ? `${name} ${year}` : year
  return near ? wording.about(date) : date
}
