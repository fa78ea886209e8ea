/** Words of the topics and dates of disagreements in one language. Types only. */
import type { About } from '../draft.ts'

export interface TopicWording {
  /** `year of the sentence (Bonnot Gang)`, `spelling of Orenburg`. */
  topic(about: About): string
  /** Names of the months, January first. */
  months: readonly string[]
  /** Names of the seasons, spring first. */
  seasons: readonly string[]
  /** The words of a date: `17 November 1947`. */
  day(day: number, month: string, year: string): string
  about(date: string): string
}
