import { parse } from 'yaml'
import type { Templates, Words } from '../templates/templates.ts'

/**
 * Reads the fixed words of the editions in a language; English stands in for what a language lacks.
 *
 * `words(templates, 'fr-CA')` has `contents: Table des matières`.
 */
export function words(templates: Templates, language: string): Words {
  return { ...read(templates, 'en'), ...read(templates, language.slice(0, 2).toLowerCase()) }
}

function read(templates: Templates, language: string): Record<string, string> {
  const table: unknown = parse(templates.get(`words/${language}.yaml`) ?? '{}', { maxAliasCount: 0 })
  if (typeof table !== 'object' || table === null) return {}
  return Object.fromEntries(Object.entries(table).map(([name, text]) => [name, String(text)]))
}
