import { report } from '../../messages/report.ts'
import type { Quotation, Witness } from '../../sources/witness.ts'

/** Words that must stand together in two quotations before they are compared. */
const run = 5
/** More than this many differing words are another passage, not a slip. */
const most = 3

interface Quoted {
  witness: Witness
  quotation: Quotation
  words: string[]
}

/** Reports quotations that two sources, or two places of one, give with different letters. */
export function reportQuotationVariants(witnesses: Witness[]): void {
  const quoted = witnesses.flatMap((witness) =>
    witness.quotations.map((quotation) => ({ witness, quotation, words: wordsOf(quotation.text) })),
  )
  const index = new Map<string, Array<{ of: Quoted; at: number }>>()
  for (const one of quoted) {
    const compared = new Set<Quoted>()
    for (let at = 0; at + run <= one.words.length; at += 1) {
      const key = one.words
        .slice(at, at + run)
        .join(' ')
        .toLowerCase()
      const known = index.get(key) ?? []
      for (const other of known.slice(0, 8)) {
        if (compared.has(other.of)) continue
        compared.add(other.of)
        const found = differences(one.words, at, other.of.words, other.at)
        if (found.length > 0) tell(one, other.of, found)
      }
      index.set(key, [...known.slice(-8), { of: one, at }])
    }
  }
}

function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*|\.{3}|…|\[/gu) ?? []
}

/** Pairs of words that differ between two quotations laid side by side at a common run; none when they part for good. */
function differences(a: string[], i: number, b: string[], j: number): Array<[string, string]> {
  const found: Array<[string, string]> = []
  for (const step of [-1, 1]) {
    let x = step > 0 ? i + run : i - 1
    let y = step > 0 ? j + run : j - 1
    for (; a[x] !== undefined && b[y] !== undefined; x += step, y += step) {
      const [one, other] = [a[x] as string, b[y] as string]
      if (one.toLowerCase() === other.toLowerCase()) continue
      if (/[.…[]/u.test(one + other)) break
      const again = a[x + step] !== undefined && a[x + step]?.toLowerCase() === b[y + step]?.toLowerCase()
      if (!again) break
      found.push([one, other])
    }
  }
  return found.length > most ? [] : found
}

function tell(one: Quoted, other: Quoted, found: Array<[string, string]>): void {
  const { start, end } = one.quotation.place
  const [first] = found
  if (!first) return
  report(one.witness.file, 'no-quotation-variant', {
    reason: `The quotation has \`${first[0]}\` where ${other.witness.siglum} has \`${first[1]}\`: \`${one.quotation.text.slice(0, 60)}…\``,
    where: { start, end },
    actual: found.map(([word]) => word).join(' '),
    expected: [found.map(([, word]) => word).join(' ')],
  })
}
