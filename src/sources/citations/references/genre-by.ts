import { namesAt } from '../people/person-names.ts'
import { titleWords } from '../words/titles.ts'
import { blank, type Unlabelled } from './unlabelled.ts'

const nouns = [...new Set(Object.values(titleWords).flatMap((words) => Object.keys(words.nouns)))]
  .filter((noun) => /^\p{L}{4,}$/u.test(noun))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const genre = `(?:${nouns.join('|')}|documentaire|documentary)`
const behind = new RegExp(
  `[,(]\\s?(?:an?\\s|the\\s|une?\\s|le\\s|la\\s)?${genre}(?:\\s\\p{Ll}+){0,2}\\s(?:by\\s|de\\s|d[’'])(?=\\p{Lu})`,
  'u',
)
const ahead = new RegExp(
  `^(?:the\\s|le\\s|la\\s|les\\s|l[’'])?${genre}\\s(?:by\\s|de\\s|d[’'])(?=\\p{Lu}[^,]{3,40},\\s[“«"]?\\p{Lu})`,
  'u',
)

/** `La Route, de Anne Bee, 1984` */
const by = /(?<=^\p{Lu}[^,.;:()“«"]{1,80}|^[«“"]\s?\p{Lu}[^,.;:()»”"]{1,80}[»”"]),\s(?:by\s|de\s|d[’'])(?=\p{Lu})/u

/**
 * Takes out the kind of a work with its author, as behind the title of a film.
 *
 * In `La Route, documentaire d’Anne Bee, 1984` the author is Anne Bee.
 */
export function takeGenreBy(found: Unlabelled): void {
  const first = ahead.exec(found.rest)
  if (first) {
    found.rest = found.rest.slice(first[0].length)
    return
  }
  const label = behind.exec(found.rest) ?? by.exec(found.rest)
  const at = label ? label.index + label[0].length : 0
  const names = label && namesAt(found.rest, at)
  if (!label || !names?.certain || !/^\s*(?:[,.;()\u0000]|$)/u.test(found.rest.slice(names.end))) return
  found.fields.author ??= names.names[0] as string
  blank(found, label.index, names.end)
}
