import { fold } from './fold.ts'

const articles = new Set('the a an le la les l un une der die das el los las il lo gli'.split(' '))

/**
 * A title for comparing: folded, without its articles.
 *
 * `titleKey("L'Année sans été")` is `annee sans ete`.
 */
export function titleKey(title: string): string {
  return fold(title)
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ')
}
