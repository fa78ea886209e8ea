import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { TellingKind } from './telling.ts'

/** Quotations shorter than this are turns of phrase; the sentence around them is its author's own. */
const SHORTEST = 6

/** The statements through which a quotation runs: those of one quotation stay together. */
export function quotingStatements(witness: Witness): Set<StatementId> {
  const quoting = new Set<StatementId>()
  for (const quotation of witness.quotations)
    if (quotation.text.split(' ').length >= SHORTEST) for (const id of quotation.statements) quoting.add(id)
  for (const passage of witness.passages) if (passage.type === 'narrative') marked(passage.statements, quoting)
  return quoting
}

const OPENING = /["“«]/
const PAIR = /"[^"]*"|“[^”]*”|«[^»]*»/g

/** Quotation marks that open in one sentence and close in a later one, or hold many words of one. */
function marked(statements: Statement[], quoting: Set<StatementId>): void {
  let open: Statement[] = []
  for (const statement of statements) {
    const pairs = statement.text.match(PAIR) ?? []
    if (pairs.some((pair) => pair.split(' ').length >= SHORTEST)) quoting.add(statement.id)
    const rest = statement.text.replace(PAIR, '')
    if (open.length > 0) {
      open.push(statement)
      if (!/["”»]/.test(rest)) continue
      for (const { id } of open) quoting.add(id)
      open = []
    } else if (OPENING.test(rest)) open = [statement]
  }
}

const MARKED = /["“«][^"”»]*(?:["”»]|$)/gu
const CLOSED = /^[^"“”«»]*["”»]/u

/** What each sentence of a passage quotes: between its marks, from a mark that a later sentence closes, or all of it. */
export function quotedWords({ type, statements }: Passage, kind: TellingKind | undefined): string[] {
  if (kind === 'quoted') return statements.map(({ text }) => text)
  if (type !== 'narrative') return []
  let open = false
  return statements.map(({ text }) => {
    const closing = open ? CLOSED.exec(text)?.[0] : ''
    if (closing === undefined) return text
    const marked = text.slice(closing.length).match(MARKED) ?? []
    open = !/["”»]$/u.test(marked.at(-1) ?? '"')
    return [closing, ...marked].join(' ')
  })
}
