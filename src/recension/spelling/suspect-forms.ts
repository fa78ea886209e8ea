import type { Dictionary } from './dictionary.ts'
import { judgeName } from './judge-name.ts'
import { judgeWord, type Suspect } from './judge-word.ts'
import { type Lexis, lexis } from './lexis.ts'
import { nearForms } from './near-forms.ts'
import type { ReadStatement } from './read-statements.ts'
import { type Occurrence, type Usage, usages } from './usage.ts'
import type { Slip, Verdict } from './verdict.ts'
import type { SpellingLanguage } from './words/language.ts'

/** Finds the forms that may be misspelt, at every place where they stand. `settled` forms are passed by. */
export function suspectForms(
  statements: Iterable<ReadStatement>,
  language: SpellingLanguage,
  dictionary: Dictionary,
  settled: ReadonlySet<string>,
): Slip[] {
  const words = lexis(statements, language, dictionary)
  const rare = rareForms(words, settled)
  const small = [...rare].map((form) => form.toLowerCase())
  const near = nearForms(new Set([...rare, ...small]), words.counts.keys())
  const others = usages(words, new Set([...near.values()].flat()))
  const suspect = (form: string, usage: Usage): Suspect => {
    const found = (near.get(form) ?? []).flatMap((known): Array<[string, Usage]> => {
      const usage = others.get(known)
      return usage ? [[known, usage]] : []
    })
    return { form, usage, near: new Map(found) }
  }
  return [...usages(words, rare)].flatMap(([form, usage]) => {
    const verdict = judge(form, usage, suspect, words)
    return verdict ? usage.occurrences.map((occurrence) => slipAt(occurrence, verdict)) : []
  })
}

/** What the dictionary doesn't know, and slips that it takes for other words. */
function rareForms({ counts, openings, dictionary, language }: Lexis, settled: ReadonlySet<string>): Set<string> {
  const isRare = (form: string) =>
    language.slips.has(form) || ![form, form.toLowerCase(), capital(form)].some(dictionary.knows)
  const used = [...counts.keys()].filter(isRare)
  const first = [...openings].filter((form) => !counts.has(form) && !counts.has(form.toLowerCase()) && isRare(form))
  return new Set([...used, ...first].filter((form) => !settled.has(form)))
}

function judge(
  form: string,
  usage: Usage,
  suspect: (form: string, usage: Usage) => Suspect,
  lexis: Lexis,
): Verdict | null {
  const sort = usage.occurrences[0]?.sort
  if (sort === 'word') return judgeWord(suspect(form, usage), lexis)
  const name = judgeName(suspect(form, usage), lexis)
  if (name || sort === 'name') return name
  // What stands first in a sentence and nowhere else may be a name that nobody knows.
  const word = judgeWord(suspect(form.toLowerCase(), usage), lexis)
  return word && { ...word, confidence: word.confidence * (form.length < 7 ? 0.7 : 0.85) }
}

function slipAt({ word, index, ...read }: Occurrence, verdict: Verdict): Slip {
  const suggestion = word.isCapital ? capital(verdict.suggestion) : verdict.suggestion
  const { witness, statement, passageType, words } = read
  return { witness, statement, passageType, words, first: index, last: index, verdict: { ...verdict, suggestion } }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
