import type { Passage, PassageType, Statement, Witness } from '../witness.ts'
import { enclosures } from './enclosures.ts'
import type { Grammar } from './grammar.ts'
import { dateGrammars, otherGrammar } from './index.ts'
import { issueOf } from './issue-of.ts'
import type { Point } from './point.ts'
import { mentionDates } from './reckoning/mention-dates.ts'
import { tellTimes } from './reckoning/tell-times.ts'

/** Fills in the dates of every statement and the time it tells of, stated or carried by the narrative around it. */
export function annotateDates(witness: Witness): Witness {
  const grammar = dateGrammars[witness.about.language] ?? otherGrammar
  const issue = issueOf(witness, grammar)
  let anchor = issue
  let since = 0
  let section = -1
  const passages = witness.passages.map((passage) => {
    if (passage.section !== section) {
      if (witness.sections[section]?.role === 'opening') anchor = issue
      section = passage.section
    }
    if (!narrating.has(passage.type)) {
      const alone = datedInOrder(passage, grammar, { anchor: undefined, since: 0 })
      // The day of a letter is that of what is said below it.
      if (passage.type === 'extract-head' && alone.anchor?.day !== undefined) ({ anchor, since } = alone)
      return { ...passage, statements: alone.statements }
    }
    // Every paragraph of a newspaper begins on the day on which it comes out.
    if (issue && passage.type === 'narrative') anchor = issue
    const dated = datedInOrder(passage, grammar, { anchor, since, issue })
    if (passage.type !== 'block-quotation') ({ anchor, since } = dated)
    return { ...passage, statements: dated.statements }
  })
  return { ...witness, passages: tellTimes({ ...witness, passages }, grammar.words, issue) }
}

/** Passages that the narrative runs through; the others are dated each on its own. */
const narrating: ReadonlySet<PassageType> = new Set([
  'narrative',
  'heading',
  'list-item',
  'block-quotation',
  'attribution',
])
const quoting: ReadonlySet<PassageType> = new Set(['block-quotation', 'extract', 'epigraph'])

/** The point told last, and the sentences since. */
interface Reached {
  anchor: Point | undefined
  since: number
  /** When the text came out, if it speaks from that day. */
  issue?: Point | undefined
}

interface Dated extends Reached {
  statements: Statement[]
}

/** Sentences after which a point is long past. */
const long = 8

function datedInOrder(passage: Passage, grammar: Grammar, { anchor: start, since: before, issue }: Reached): Dated {
  let anchor = start
  let since = before
  const enclosed = enclosures(passage.statements.map(({ text }) => text))
  const statements = passage.statements.map((statement, index) => {
    const told = { anchor, carried: anchor !== undefined && anchor === start, far: since > long, issue }
    const found = mentionDates(statement, grammar, told, enclosed[index] ?? { quoted: [], bracketed: [] })
    const stays = found.anchor === anchor || isGlance(anchor, found.anchor, passage.statements, index)
    since = stays ? since + 1 : 0
    if (!stays) anchor = found.anchor
    const dates = quoting.has(passage.type) ? found.dates.map((date) => ({ ...date, quoted: true })) : found.dates
    return { ...statement, dates }
  })
  return { statements, anchor, since }
}

/** Years by which a glance ahead leaves the telling, for certain by so many, and sentences after it that are looked at. */
const ahead = 8
const farAhead = 30
const looked = 4

/** "She lived there until her death in 1985": the telling goes on where it was, as the next year shows. */
function isGlance(
  before: Point | undefined,
  after: Point | undefined,
  statements: readonly Statement[],
  index: number,
): boolean {
  if (before?.year === undefined || after?.year === undefined || after.year <= before.year + ahead) return false
  for (const { text } of statements.slice(index + 1, index + 1 + looked)) {
    const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/u.exec(text)?.[0]
    if (year !== undefined) return Number(year) < after.year - ahead && Number(year) >= before.year - ahead
  }
  return (
    after.year > before.year + farAhead &&
    statements[index + 1] !== undefined &&
    ends.test(statements[index]?.text ?? '')
  )
}

/** Words of an end told before its time. */
const ends = /(?<!\p{L})(?:until|death|jusqu|mort)(?!\p{L})/iu
