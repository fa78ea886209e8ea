import type { EpubFault } from './check.ts'

/** Looks into a packed EPUB with the checker that runs inside the program; it finds most of what EPUBCheck finds. */
export async function inspectEpub(bytes: Uint8Array): Promise<EpubFault[]> {
  const { EpubCheck } = await loadChecker()
  const { messages } = await EpubCheck.validate(bytes)
  return messages.flatMap(({ id, severity, message, location }) => {
    if (severity !== 'fatal' && severity !== 'error' && severity !== 'warning') return []
    const place = location ? ` (${location.path}${location.line ? `:${location.line}` : ''})` : ''
    return [{ isLight: severity === 'warning', reason: `${id}: ${message}${place}` }]
  })
}

/** Loads the checker, which takes as long as checking; where somebody waits anyway, it is loaded in that time. */
export function loadChecker() {
  return import('@likecoin/epubcheck-ts')
}
