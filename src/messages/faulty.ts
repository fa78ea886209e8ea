import { VFile } from 'vfile'
import { report } from './report.ts'
import type { RuleId } from './rules/index.ts'

/** A file that could not be taken, without its text, with the message about it. */
export function faulty(path: string, rule: RuleId, reason: string): VFile {
  const file = new VFile({ path })
  report(file, rule, { reason })
  return file
}
