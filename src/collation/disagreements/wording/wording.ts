/** Words of the topics of disagreements in one language. Types only. */
import type { About } from '../draft.ts'

export interface TopicWording {
  what: Record<About['what'], string>
  deeds: Record<string, string>
  /** Joins the word for what differs with the deed: `date of the arrest`. */
  of(what: string, deed: string): string
}
