import type { Notice } from './notice.ts'

/** More of one rule in one file no person reads one by one. */
const most = 500

/** Messages of one rule in one file of which not all are told. */
export interface Crowd {
  rule: string
  file: string
  count: number
  told: number
}

/** Of each rule the first five hundred messages in a file, and which rules have more. */
export function boundedNotices(notices: Notice[]): { kept: Notice[]; crowds: Crowd[] } {
  const crowds = new Map<string, Crowd>()
  const kept = notices.filter(({ rule, file }) => {
    const key = `${rule} ${file}`
    const crowd = crowds.get(key) ?? { rule, file, count: 0, told: most }
    crowd.count += 1
    crowds.set(key, crowd)
    return crowd.count <= most
  })
  return { kept, crowds: [...crowds.values()].filter(({ count, told }) => count > told) }
}
