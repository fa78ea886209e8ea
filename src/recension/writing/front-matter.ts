import { stringify } from 'yaml'
import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'

/** The YAML front matter of book.md; what book.yaml leaves open comes from the sources. */
export function frontMatter(config: BookConfig, title: string, language: string): string {
  const fields: Record<string, unknown> = {
    title,
    ...(config.subtitle ? { subtitle: config.subtitle } : {}),
    ...(config.authors.length > 0 ? { author: config.authors } : {}),
    ...(config.editors.length > 0 ? { editor: config.editors } : {}),
    language,
    ...(config.publisher ? { publisher: config.publisher } : {}),
    ...(config.rights ? { rights: config.rights } : {}),
  }
  return `---\n${stringify(fields, { lineWidth: 0 })}---`
}

/** The title set, else whom or what the book is about, else the title of the leading witness. */
export function titleOf(config: BookConfig, base: Witness | undefined): string {
  return config.title || (base && thingNamed(base)) || base?.subject?.name || base?.about.title || 'Untitled'
}

/** Words of a title that names a thing and says no more. */
const NAME = 6

/** What kind of thing it is, where the title of the leading witness says only that: `Theatre of the Stork` for the `Stork`. */
function thingNamed({ subject, about }: Witness): string | undefined {
  const title = about.title.replace(/\s*\([^()]*\)$/u, '')
  const isName = title.split(' ').length <= NAME && !/[:;!?.,|—–]/u.test(title)
  return subject?.thing && isName && subject.forms.some((form) => title.includes(form)) ? title : undefined
}

/** The language set, else that of the leading witness. */
export function languageOf(config: BookConfig, base: Witness | undefined): string {
  return config.language && config.language !== 'und' ? config.language : (base?.about.language ?? 'en')
}
