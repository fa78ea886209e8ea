import { VFile } from 'vfile'
import { readBook } from '../../src/book/read.ts'
import type { Checked } from '../../src/checks/check.ts'
import { readConfig } from '../../src/config/read.ts'
import type { Edition } from '../../src/editions/edition.ts'
import { templates } from '../editions/pdf/book-of.ts'

/** A manuscript with editions made by hand, as the checks get it. */
export function checkedOf(markdown: string, editions: Edition[] = []): Checked {
  const manuscript = new VFile({ path: 'book.md', value: markdown })
  const config = readConfig(null, 'book')
  return { manuscript, config, witnesses: [], book: readBook(manuscript, config, { templates }), editions }
}

/** `rule: reason` of every message. */
export function told(file: VFile): string[] {
  return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}
