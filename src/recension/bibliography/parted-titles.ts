import type { WorkMention } from '../../sources/witness.ts'
import { titleKey } from '../../titles/title-key.ts'

/** Of `her books Two Roads and The Mill` a text names two works, where both are known from elsewhere. */
export function partedTitles(mention: WorkMention, known: ReadonlySet<string>): WorkMention[] {
  if (mention.via !== 'text') return [mention]
  for (const joint of mention.title.matchAll(/\s(?:and|et|&)\s/gu)) {
    const titles = [mention.title.slice(0, joint.index), mention.title.slice(joint.index + joint[0].length)]
    if (titles.every((title) => known.has(titleKey(title)))) return titles.map((title) => ({ ...mention, title }))
  }
  return [mention]
}
