import type { Notice } from './notice.ts'

/** More of one rule in one file no person reads one by one. */
const most = 500

/**
 * Of each rule the first five hundred messages in a file, the last of them with the number of those after it.
 *
 * Of 7,000 notes that nothing calls the first 500 are told; the last ends `(and 6500 more of these)`.
 */
export function boundedNotices(notices: Notice[]): Notice[] {
  const counts = new Map<string, number>()
  const keyOf = ({ file, rule }: Notice) => `${rule} ${file}`
  const kept = notices.filter((notice) => {
    const count = (counts.get(keyOf(notice)) ?? 0) + 1
    counts.set(keyOf(notice), count)
    return count <= most
  })
  const seen = new Map<string, number>()
  return kept.map((notice) => {
    const at = (seen.get(keyOf(notice)) ?? 0) + 1
    seen.set(keyOf(notice), at)
    const more = (counts.get(keyOf(notice)) ?? 0) - most
    return at === most && more > 0 ? { ...notice, reason: `${notice.reason} (and ${more} more of these)` } : notice
  })
}
