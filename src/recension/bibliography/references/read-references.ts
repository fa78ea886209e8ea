import { VFile } from 'vfile'
import { report } from '../../../messages/report.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCslJson } from './read-csl-json.ts'
import type { ReadEntry, Reference, ReferenceFile } from './reference.ts'

export interface References {
  references: Reference[]
  /** One for each file read, with what was said of it. */
  files: VFile[]
}

/**
 * The editor's references: CSL-JSON of `references.json`, BibTeX of `references.bib`. An entry that can't be read is
 * reported at its line and passed by; the others hold.
 */
export function readReferences(found: ReferenceFile[]): References {
  const references: Reference[] = []
  const files: VFile[] = []
  for (const { path, text } of found) {
    const file = new VFile({ path, value: text })
    files.push(file)
    for (const entry of readerOf(path)(text.replace(/^\uFEFF/u, ' '))) {
      if ('item' in entry) references.push({ ...entry, file })
      else report(file, 'no-broken-reference', { reason: entry.fault, where: { line: entry.line } })
    }
  }
  return { references, files }
}

function readerOf(path: string): (text: string) => ReadEntry[] {
  return path.endsWith('.bib') ? readBibtex : readCslJson
}
