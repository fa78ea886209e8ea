import { madeOnce } from '../made-once.ts'
import { fold } from './fold.ts'

const articles = new Set('the a an le la les l un une der die das el los las il lo gli'.split(' '))

/**
 * A title for comparing: folded, without its articles.
 *
 * `titleKey("L'Année sans été")` is `annee sans ete`.
 */
export const titleKey: (title: string) => string = madeOnce((title) =>
  fold(title)
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' '),
)
