import { titleKey } from '../../titles/title-key.ts'

/**
 * The main title for comparing: folded, without its articles, and without the possessive that a sentence gives it.
 *
 * `His Mill: A Memoir` and `The Mill` meet.
 */
export function workTitle(title: string): string {
  const [main = ''] = title.split(/[:(]/u)
  return titleKey(main)
    .replace(/\b\d{4} \d{2,4}\b/u, '')
    .trim()
    .replace(/^(?:his|her|its|son|sa|ses) (?=\p{L})/u, '')
}
