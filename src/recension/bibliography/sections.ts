import { pattern } from '../../pattern.ts'
import type { WorkMention } from '../../sources/witness.ts'
import { fold } from '../../titles/fold.ts'
import type { Work } from '../recension.ts'
import { cslName, samePerson } from './person-names.ts'

const about = pattern('iu')`
  \b(?:further reading|secondary|about|biograph(?:y|ies)|studies|criticism|suggested reading|reading list|lectures?
  |études|ouvrages sur|pour aller plus loin)\b
`

interface Described {
  authors: string[]
  mention: Pick<WorkMention, 'title' | 'container' | 'via' | 'group'>
}

/** Whether a work is by the subject, about the subject, or only cited. */
export function sectionOf(entries: Described[], subject: string | null): Work['section'] {
  if (!subject) return 'cited'
  if (entries.some((entry) => entry.authors.some((author) => samePerson(author, subject)))) return 'by-subject'
  const family = fold(cslName(subject).family ?? subject)
  const titles = entries.map(({ mention }) => ` ${fold([mention.title, mention.container ?? ''].join(' '))} `)
  const named = titles.some((title) => title.includes(` ${family} `) || title.includes(` ${family}s `))
  const listed = entries.some(({ mention }) => mention.via === 'list' && about.test(mention.group ?? ''))
  return named || listed ? 'about-subject' : 'cited'
}
