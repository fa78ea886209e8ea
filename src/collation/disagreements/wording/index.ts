import { english } from './en.ts'
import { french } from './fr.ts'
import type { TopicWording } from './wording.ts'

/** Words of disagreements by BCP 47 primary tag. */
export const topicWordings: Record<string, TopicWording> = { en: english, fr: french }

/** Other languages are spoken of in English. */
export const otherTopics: TopicWording = english
