import type { About } from './draft.ts'
import { english } from './wording/en.ts'
import { french } from './wording/fr.ts'
import type { TopicWording } from './wording/wording.ts'

const wordings: Record<string, TopicWording> = { en: english, fr: french }

/** The topic in a few words: `year of the sentence (Bonnot Gang)`, `spelling of a name` and what it concerns. */
export function topicOf({ what, deed, concerning }: About, language: string): string {
  const wording = wordings[language.split('-')[0] ?? ''] ?? english
  const word = wording.what[what]
  const named = deed === undefined ? word : wording.of(word, wording.deeds[deed] ?? deed)
  const about = concerning.filter((each) => each !== '').join(', ')
  return about === '' ? named : `${named} (${about})`
}
