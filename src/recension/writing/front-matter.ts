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
  return config.title || base?.subject?.name || base?.about.title || 'Untitled'
}

/** The language set, else that of the leading witness. */
export function languageOf(config: BookConfig, base: Witness | undefined): string {
  return config.language && config.language !== 'und' ? config.language : (base?.about.language ?? 'en')
}
