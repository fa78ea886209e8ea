import type { Reference } from './reference.ts'

/** What a citation calls its work; a newspaper is named with its day. */
export function workName({ title, kind, date, year }: Reference): string | undefined {
  return kind === 'periodical' && date ? `${title}, ${date}${year ? ` ${year}` : ''}` : title
}
