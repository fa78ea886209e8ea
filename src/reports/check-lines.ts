import type { Format } from '../editions/edition.ts'
import type { Notice } from '../messages/notice.ts'
import type { CheckLine } from './quality.ts'

export interface Ran {
  formats: ReadonlySet<Format>
  hasSources: boolean
  /** Whether the EPUB was opened by the checker inside the program. */
  embeddedEpub: boolean
  /** Version of EPUBCheck that ran, if it did. */
  epubCheck?: string
}

interface CheckEntry {
  name: string
  /** Rules whose messages decide it. */
  rules: string[]
  /** Why it did not run; undefined when it did. */
  absent(ran: Ran): string | undefined
  detail: string
}

/** What was checked, what came of it, and what did not run. */
export function checkLines(notices: Notice[], ran: Ran): CheckLine[] {
  return entries.map(({ name, rules, absent, detail }): CheckLine => {
    const reason = absent(ran)
    if (reason !== undefined) return { name, result: 'not run', detail: reason }
    const found = notices.filter(({ rule }) => rules.includes(rule))
    const version = name === 'EPUBCheck' ? ` (version ${ran.epubCheck})` : ''
    if (found.length === 0) return { name, result: 'passed', detail: detail + version }
    const isFailed = found.some(({ severity }) => severity === 'fatal')
    return { name, result: isFailed ? 'failed' : 'doubtful', detail: `${found.length} to look at, under Messages` }
  })
}

const needsFormat = (format: Format) => (ran: Ran) => (ran.formats.has(format) ? undefined : 'not built this time')
const needsSources = (ran: Ran) => (ran.hasSources ? undefined : 'a manuscript without sources')

const entries: CheckEntry[] = [
  {
    name: 'Every sentence of every source accounted for',
    rules: ['no-unaccounted-sentence'],
    absent: needsSources,
    detail: 'The sums are under Sources',
  },
  {
    name: 'Quotations to the letter',
    rules: ['no-changed-quotation'],
    absent: needsSources,
    detail: 'Every printed quotation compared with its source',
  },
  {
    name: 'Rights',
    rules: ['no-unknown-licence', 'no-clashing-licences'],
    absent: needsSources,
    detail: 'Every licence known, and all can stand together',
  },
  {
    name: 'Edits and sources',
    rules: ['no-edit-conflict'],
    absent: needsSources,
    detail: 'No passage changed on both sides',
  },
  {
    name: 'Spelling of the sources',
    rules: ['no-suspected-misspelling', 'no-doubled-word'],
    absent: needsSources,
    detail: 'No word suspected',
  },
  {
    name: 'Notes and links',
    rules: ['no-undefined-note', 'no-unused-note', 'no-duplicate-note', 'no-dead-link', 'no-lost-target'],
    absent: () => undefined,
    detail: 'Every call has its note, every link leads somewhere',
  },
  {
    name: 'No paragraph twice',
    rules: ['no-duplicate-paragraph'],
    absent: () => undefined,
    detail: 'All paragraphs of twelve words or more compared',
  },
  {
    name: 'Pictures described',
    rules: ['use-picture-description'],
    absent: () => undefined,
    detail: 'For readers who do not see them',
  },
  {
    name: 'EPUB, checked inside the program',
    rules: ['no-invalid-epub', 'no-doubtful-epub'],
    absent: (made) => (made.embeddedEpub ? undefined : 'run `check`'),
    detail: 'No error, no warning',
  },
  {
    name: 'EPUBCheck',
    rules: ['no-epubcheck-error', 'no-epubcheck-warning'],
    absent: (made) => (made.epubCheck ? undefined : 'run `check` where Java is installed'),
    detail: 'No error, no warning',
  },
  {
    name: 'Web edition with an HTML validator',
    rules: [],
    absent: () => 'none is inside the program; run one, such as vnu, on the folder `html`',
    detail: '',
  },
  {
    name: 'PDF for reading: tagged, PDF/UA-1',
    rules: ['no-lesser-pdf', 'no-missing-glyph', 'no-typesetting-fault'],
    absent: needsFormat('pdf'),
    detail: 'Exported under the rules of the standard',
  },
]
