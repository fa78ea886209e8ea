import { parse } from 'yaml'
import type { Templates, Words } from '../templates/templates.ts'

/**
 * Reads the fixed words of the editions in a language; English stands in for what a language lacks.
 *
 * `words(templates, 'fr-CA')` has `contents: Table des matières`.
 */
export function words(templates: Templates, language: string): Words {
  const own = language.slice(0, 2).toLowerCase()
  const paths = ['en', own].flatMap((name) => [`ours/words/${name}.yaml`, `words/${name}.yaml`])
  return Object.assign({}, ...paths.map((path) => read(templates.get(path))))
}

function read(text: string | undefined): Record<string, string> {
  const table: unknown = parse(text ?? '{}', { maxAliasCount: 0 })
  if (typeof table !== 'object' || table === null) return {}
  const known = Object.entries(table).filter(([, word]) => ['string', 'number', 'boolean'].includes(typeof word))
  return Object.fromEntries(known.map(([name, word]) => [name, String(word)]))
}
