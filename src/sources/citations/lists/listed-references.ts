import type { Witness } from '../../witness.ts'
import { mainPerson } from '../people/main-person.ts'
import type { Reference } from '../reference.ts'
import { listEntries } from './list-entries.ts'

/** The works of a document's lists as references, by whom the document is about where no author is named. */
export function listedReferences(witness: Witness): Reference[] {
  const main = mainPerson(witness)
  return listEntries(witness).map((work) => {
    const { title, editor, translator, publisher, publisherPlace, year, kind, container } = work
    const author = work.author?.startsWith('with ')
      ? [main?.name, work.author.slice(5)].filter(Boolean).join(' and ')
      : (work.author ?? (editor || work.others ? undefined : main?.name))
    const fields = { author, editor, translator, publisher, publisherPlace, year, container }
    return {
      form: 'full',
      text: work.text,
      title,
      kind,
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    }
  })
}
