import { mergeMarks } from '../../messages/merge-marks.ts'
import type { Finding } from '../../messages/report.ts'

/**
 * Why a text is no ledger, and on which line.
 *
 * `{"version": 2, "blocks": []}` is of version 2, which the program does not know.
 */
export function ledgerFault(json: string): Pick<Finding, 'reason' | 'where'> {
  if (json.trim() === '') return { reason: 'The file is empty', where: { line: 1 } }
  const [line] = mergeMarks(json)
  if (line !== undefined) return { reason: 'A merge by another program was left unsettled here', where: { line } }
  try {
    return { reason: contentFault(JSON.parse(json)), where: { line: 1 } }
  } catch {
    return { reason: 'From here on it is no JSON', where: { line: brokenLine(json) } }
  }
}

/** The first line that is no block by itself: the program writes each block on its own line. */
function brokenLine(json: string): number {
  const lines = json.trimEnd().split('\n')
  const at = lines.findIndex((line, index) => index > 0 && index < lines.length - 1 && !isBlock(line))
  return at < 0 ? lines.length : at + 1
}

function isBlock(line: string): boolean {
  try {
    JSON.parse(line.replace(/,\s*$/, ''))
    return true
  } catch {
    return false
  }
}

function contentFault(read: unknown): string {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return 'The file is no ledger'
  const { version } = read as { version?: unknown }
  if (typeof version === 'number' && version !== 1) return `It is of version ${version}; this program knows version 1`
  return 'Its blocks are not as the program writes them'
}
