import type { BookConfig } from '../../config/config.ts'
import { enter } from '../../enter.ts'
import type { Witness } from '../../sources/witness.ts'
import { dictionary } from './dictionary.ts'
import { doubledWords } from './doubled-words.ts'
import { withoutGuestWords } from './guest-words.ts'
import { placer } from './placer.ts'
import { readStatements } from './read-statements.ts'
import { suspectForms } from './suspect-forms.ts'
import type { Suspicion } from './suspicion.ts'
import { spellingLanguages } from './words/index.ts'

/**
 * Finds what may be slips of the sources, likeliest first: words that the dictionary does not know and that are one
 * slip from a known one, names that other witnesses spell otherwise, and words that stand twice. Nothing is changed.
 *
 * Forms that the editor has decided on (`spell` in book.yaml) are passed by.
 */
export async function suspectSpellings(
  witnesses: Witness[],
  config: Pick<BookConfig, 'decisions'>,
): Promise<Suspicion[]> {
  const settled = new Set(
    config.decisions.flatMap((decision) => (decision.type === 'spell' ? [...decision.forms, decision.as] : [])),
  )
  const found: Suspicion[] = []
  for (const [tag, group] of grouped(witnesses, ({ about }) => about.language.split('-')[0] ?? '')) {
    const language = spellingLanguages[tag]
    const statements = readStatements(group, language)
    const all = language ? suspectForms(statements, language, await dictionary(language), settled) : []
    const forms = language ? await withoutGuestWords(all, language) : []
    const slips = [...doubledWords(statements, language), ...forms]
    for (const [witness, own] of grouped(slips, (slip) => slip.witness)) {
      const place = placer(witness)
      const inOrder = own.sort((a, b) => a.statement.place.start - b.statement.place.start)
      for (const slip of inOrder) found.push(...place(slip))
    }
  }
  return found.sort(
    (a, b) => b.confidence - a.confidence || compare(a.file, b.file) || a.start - b.start || compare(a.kind, b.kind),
  )
}

function grouped<Key, Item>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) enter(groups, keyOf(item), item)
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
