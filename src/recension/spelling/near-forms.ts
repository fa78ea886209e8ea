import { edit, withoutAccents } from './edit.ts'

/**
 * Finds for each of `rare` the forms of the vocabulary that are one slip away, in time linear in both: two words one
 * slip apart are equal once each has lost one letter at most.
 */
export function nearForms(rare: Iterable<string>, vocabulary: Iterable<string>): Map<string, string[]> {
  const byTrace = new Map<string, string[]>()
  for (const form of rare) {
    for (const trace of traces(form)) {
      const forms = byTrace.get(trace)
      if (forms === undefined) byTrace.set(trace, [form])
      else if (forms.length < MOST_ALIKE) forms.push(form)
    }
  }
  const near = new Map<string, Set<string>>()
  for (const known of byTrace.size === 0 ? [] : vocabulary) {
    for (const trace of traces(known)) {
      for (const form of byTrace.get(trace) ?? []) {
        if (edit(form, known) !== null) near.set(form, (near.get(form) ?? new Set()).add(known))
      }
    }
  }
  return new Map([...near].map(([form, known]) => [form, [...known].sort()]))
}

/** A text of one word in endless variation would otherwise compare all with all. */
const MOST_ALIKE = 40
const LONGEST = 40

function traces(form: string): Set<string> {
  const traces = new Set([form])
  if (form.length > LONGEST) return traces
  for (let at = 0; at < form.length; at += 1) traces.add(form.slice(0, at) + form.slice(at + 1))
  return traces.add(withoutAccents(form))
}
