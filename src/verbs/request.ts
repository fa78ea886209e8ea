/** What a person asks for on the command line, and what comes of it. Types only. */
import type { Doubt } from '../collation/collation.ts'
import type { Format } from '../editions/edition.ts'
import type { Notice } from '../messages/notice.ts'
import type { World } from '../world/world.ts'

export interface Request {
  verb: string
  /** What stands after the verb. */
  words: string[]
  /** Folder of the book; the standard one where none was named. */
  book: string
  /** Set by hand, not by default. */
  hasBook: boolean
  out: string
  manuscript?: string
  record?: string
  host: string
  port: number
  /** Booklet signatures beside the printer's PDF. */
  isImposed: boolean
  /** A PDF/A beside the other PDFs. */
  isArchived: boolean
}

/** Versions of the program and of what its results depend on. */
export type Versions = Record<string, string>

export interface Setting {
  world: World
  versions: Versions
  /** Told when a stage of long work begins. */
  step: (name: string) => void
  /** A line for the person, at once. */
  say: (line: string) => void
}

/** 0 clean, 1 not fit to publish, 2 misuse or a broken world. */
export type ExitCode = 0 | 1 | 2

export interface Outcome {
  exit: ExitCode
  notices: Notice[]
  /** Files written, with their size. */
  written: Array<{ path: string; size: number }>
  /** Doubtful decisions that wait for the editor, best first. */
  doubts: Doubt[]
  /** Lines to say at the end. */
  summary: string[]
}

export type Verb = (request: Request, setting: Setting) => Promise<Outcome>

export type { Format }
