import { titleKey } from '../../titles/title-key.ts'
import { mainPerson } from '../citations/people/main-person.ts'
import type { Witness, WorkMention } from '../witness.ts'

/** Nouns that stand for one kind of work, in the languages read. */
const kinds = [
  'memoirs memoir autobiography reminiscences recollections memoires souvenirs autobiographie',
  'diary diaries journal journals notebook notebooks carnets carnet cahiers',
  'letters correspondence lettres correspondance',
].map((words) => new Set(words.split(' ')))

/** Which work `his memoirs` is, by noun; absent where the document names none or several. */
export type OwnWorks = Map<string, WorkMention>

/** Finds the works by whom the document is about that a common noun can stand for. */
export function ownWorks(witness: Witness): OwnWorks {
  const main = mainPerson(witness)
  const own = witness.works.filter((work) => work.own || (main && work.author?.endsWith(main.family)))
  const found: OwnWorks = new Map()
  for (const nouns of kinds) {
    const fitting = own.filter(
      (work) =>
        titleKey(work.title)
          .split(' ')
          .some((word) => nouns.has(word)) || introduced(witness, work, nouns),
    )
    const keys = new Set(fitting.map((work) => titleKey(work.title).split(' ').slice(0, 3).join(' ')))
    const [first] = fitting
    if (first && keys.size === 1) for (const noun of nouns) found.set(noun, first)
  }
  return found
}

/** `his autobiography, Two Roads` */
function introduced(witness: Witness, work: WorkMention, nouns: ReadonlySet<string>): boolean {
  if (work.via !== 'text') return false
  const before = witness.text.slice(Math.max(0, work.place.start - 24), work.place.start).toLowerCase()
  const noun = /([\p{L}]+)[,:]?\s?["“«*_<>/a-z]{0,6}$/u.exec(before.normalize('NFKD').replace(/\p{M}/gu, ''))
  return noun !== null && nouns.has(noun[1] as string)
}
