import type { Statement, Witness } from '../../sources/witness.ts'

/** Stems of the longer words of a text, each once: what two tellings are compared by. */
export function stems(text: string): string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, 6)))]
}

const ASCII = /^[\0-\x7f]*$/

/** How telling a term is: rare ones weigh more. */
export type TermWeights = (term: string) => number

/** Weights from how many sentences of all witnesses have the term. */
export function termWeights(witnesses: readonly Witness[]): TermWeights {
  const counts = new Map<string, number>()
  let total = 1
  for (const { passages } of witnesses) {
    for (const { statements } of passages) {
      for (const statement of statements) {
        total++
        for (const term of termsOf(statement, 0, statement.text.length)) counts.set(term, (counts.get(term) ?? 0) + 1)
      }
    }
  }
  const highest = Math.log(total)
  const weigh = (term: string) => {
    if (term.startsWith('work:')) return 3 * highest
    const weight = Math.log(total / (counts.get(term) ?? 1))
    return term.startsWith('name:') ? weight * 1.5 : weight
  }
  const known = new Map<string, number>()
  return (term) => {
    const weight = known.get(term) ?? weigh(term)
    known.set(term, weight)
    return weight
  }
}

/** Terms of a stretch of a statement: stems of words, names in it. */
export function termsOf(statement: Statement, at: number, end: number): string[] {
  const names = statement.names.filter((name) => name.at >= at && name.end <= end).map(({ key }) => `name:${key}`)
  const dates = statement.dates.filter((date) => date.at >= at && date.end <= end)
  return [...new Set([...stems(without(statement.text, dates, at, end)), ...names])]
}

function without(text: string, dates: Statement['dates'], at: number, end: number): string {
  let rest = ''
  let from = at
  for (const date of dates) {
    rest += `${text.slice(from, Math.max(from, date.at))} `
    from = Math.max(from, date.end)
  }
  return rest + text.slice(from, end)
}
