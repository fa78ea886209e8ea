import type { Decision } from '../../config/config.ts'
import type { IndexEntry } from '../recension.ts'
import { foldName } from './fold-name.ts'
import { headingOf } from './heading-of.ts'

/** Applies the editor's spellings: all entries that have one of the forms become one, headed as the editor writes it. */
export function respelt(entries: readonly IndexEntry[], decisions: readonly Decision[]): IndexEntry[] {
  let list = [...entries]
  for (const decision of decisions) {
    if (decision.type !== 'spell') continue
    const forms = new Set([...decision.forms, decision.as].map(foldName))
    const meant = list.filter((entry) => [entry.heading, ...entry.forms].some((form) => forms.has(foldName(form))))
    const [first] = meant
    if (!first) continue
    const heading = first.kind === 'person' && !decision.as.includes(',') ? headingOf(decision.as) : decision.as
    const entry: IndexEntry = {
      heading,
      kind: first.kind,
      forms: [...new Set([...meant.flatMap((each) => each.forms), ...decision.forms, decision.as])],
      see: [...new Set(meant.flatMap(({ see }) => see))],
    }
    list = [...list.filter((each) => !meant.includes(each)), entry]
  }
  return list
}
