/** A message as it leaves the program: in the terminal, in `messages.json`, in the quality report. Types only. */
import type { Stage } from './rule.ts'

export type Severity = 'fatal' | 'warning' | 'info'

export interface Notice {
  /** Path of the file a person can act on, below the book's folder; '' when there is none. */
  file: string
  /** From 1; 0 when the message is about the file as a whole. */
  line: number
  column: number
  severity: Severity
  stage: Stage
  rule: string
  reason: string
  /** What to do. */
  fix: string
  why: string
  actual?: string
  expected?: string[]
  cause?: { file: string; line: number; column?: number; reason: string }
}
