import { parseReference } from '../citations/parse-reference.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { speakerBefore } from './speaker.ts'
import type { Surroundings, Told } from './told-source.ts'
import { toldWork } from './told-work.ts'

/** What the head of an extract says of its source: `(5) Anna Bee, Two Roads (1930)`, or a sentence that introduces it. */
export function headSource(found: FoundQuotation, around: Surroundings): Told {
  const first = found.stretches[0]?.paragraph
  if (!first) return {}
  const at = first.index
  const head = around.paragraphs
    .slice(Math.max(0, at - 3), at)
    .findLast((one) => one.passage.type === 'extract-head' && one.passage.label === first.passage.label)
  if (!head) return {}
  const opening = head.parts[0]?.statement.text ?? ''
  const reference = parseReference(opening.replace(/^[([]?\w{1,4}[.)\]]+\s*/u, ''))
  if (reference?.author && reference.title) {
    const { author, title, year, pages, translator, publisher } = reference
    const fields = { speaker: author, author, work: title, year, pages, translator, publisher }
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  }
  return introduced(head, around)
}

function introduced(
  head: FoundQuotation['stretches'][number]['paragraph'],
  { people, works, own, words }: Surroundings,
): Told {
  for (const { statement } of head.parts.toReversed()) {
    const length = Math.min(statement.text.length, 1000)
    const work = toldWork(statement, 0, length, works, own, words)
    const said = speakerBefore(statement, 0, length, people, words)
    const by =
      /(?:by|par)\s+(?=\p{Lu})/iu.test(statement.text) && !work ? people.within(statement, 0, length).at(-1) : undefined
    const speaker = said?.name ?? (said?.pronoun || work?.own ? people.main?.name : undefined) ?? by?.name
    if (!work && !said) continue
    const author = work ? (work.author ?? (work.own ? people.main?.name : speaker)) : undefined
    return {
      ...(speaker ? { speaker: people.full(speaker) } : {}),
      ...(work
        ? {
            work: work.title,
            ...(author ? { author: people.full(author) } : {}),
            ...(work.year ? { year: work.year } : {}),
          }
        : {}),
    }
  }
  return {}
}
