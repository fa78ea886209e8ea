import { report } from '../../messages/report.ts'
import type { CheckRule } from '../check.ts'

/** The EPUB passes the checker that runs inside the program; it finds most of what EPUBCheck finds. */
export const validEpub: CheckRule = async ({ editions, manuscript }) => {
  const epub = editions.find(({ format }) => format === 'epub')?.files.find(({ path }) => path.endsWith('.epub'))
  if (!epub) return
  const { EpubCheck } = await loadChecker()
  const { messages } = await EpubCheck.validate(epub.bytes)
  for (const { id, severity, message, location } of messages) {
    if (severity !== 'fatal' && severity !== 'error' && severity !== 'warning') continue
    const place = location ? ` (${location.path}${location.line ? `:${location.line}` : ''})` : ''
    const rule = severity === 'warning' ? 'no-doubtful-epub' : 'no-invalid-epub'
    report(manuscript, rule, { reason: `${id}: ${message}${place}` })
  }
}

/** Loads the checker, which takes as long as checking; where somebody waits anyway, it is loaded in that time. */
export function loadChecker() {
  return import('@likecoin/epubcheck-ts')
}
