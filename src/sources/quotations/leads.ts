import { announces } from '../../announces.ts'
import type { Statement } from '../witness.ts'
import type { FoundQuotation } from './find-quotations.ts'
import { type Paragraph, statementsOf } from './paragraph.ts'

/** A stretch of a statement beside a quotation. */
export interface Lead {
  statement: Statement
  from: number
  to: number
}

/** How many characters before a quotation may introduce it. */
const reach = 400

/** The words that may say whose a quotation is, the likeliest first. */
export function leadsOf(found: FoundQuotation, paragraphs: Paragraph[]): Lead[] {
  const at = found.stretches[0]?.paragraph.index ?? 0
  const isInline = found.form === 'inline' || found.form === 'split'
  return isInline ? besideLeads(found, paragraphs) : displayLeads(paragraphs, at)
}

/** The statement that holds an offset of a paragraph. */
export function partAt(paragraph: Paragraph, at: number): Paragraph['parts'][number] {
  return paragraph.parts[statementsOf(paragraph, at, at + 1).first] as Paragraph['parts'][number]
}

/** For words in running text: their own sentence up to them, then the rest of it, then the sentence that ends in a colon. */
function besideLeads(found: FoundQuotation, paragraphs: Paragraph[]): Lead[] {
  const { paragraph, start } = found.stretches[0] as FoundQuotation['stretches'][number]
  const index = statementsOf(paragraph, start, start + 1).first
  const part = paragraph.parts[index] as Paragraph['parts'][number]
  const leads: Lead[] = []
  const to = Math.max(0, Math.min(found.before, part.to) - part.from)
  const from = leadStart(part.statement.text, to)
  if (/\p{L}/u.test(part.statement.text.slice(from, to))) leads.push({ statement: part.statement, from, to })
  const between = interruption(found)
  if (between) leads.push(between)
  const trail = trailing(found)
  if (trail) leads.push(trail)
  const before = paragraph.parts[index - 1] ?? paragraphs[paragraph.index - 1]?.parts.at(-1)
  if (leads.length < 1 + (trail ? 1 : 0) + (between ? 1 : 0) && before && announces(before.statement.text))
    leads.push(tail(before.statement))
  return leads
}

/** Words before an earlier quotation of the same sentence introduce that one; and words far off introduce nothing. */
function leadStart(text: string, to: number): number {
  const from = Math.max(0, to - reach)
  const near = text.slice(from, Math.max(from, to - 1))
  return from + Math.max(near.lastIndexOf('”'), near.lastIndexOf('»'), -1) + 1
}

/** The end of a sentence that introduces what follows it. */
function tail(statement: Statement): Lead {
  const to = statement.text.length
  return { statement, from: Math.max(0, to - reach), to }
}

/** `, écrit-elle dans Deux chemins,` between the marks of a quotation. */
export const inverted = /,\s((?:s['’])?\p{L}+)-(?:t-)?(il|elle|ils|elles)(?:\s[^,.;]{0,80})?[,.]/gu

/** `“…,” he says in Two Roads, “…”`, `« …, dit-il dans Deux chemins, … »` */
function interruption({ form, stretches }: FoundQuotation): Lead | null {
  const [first, second] = stretches
  if (form === 'inline' && first) {
    const [match] = first.paragraph.text.slice(first.start, first.end).matchAll(inverted)
    const part = match && partAt(first.paragraph, first.start + match.index)
    const from = match && part ? first.start + match.index - part.from : 0
    return match && part ? { statement: part.statement, from, to: from + match[0].length } : null
  }
  if (form !== 'split' || !first || !second || first.paragraph !== second.paragraph) return null
  const part = partAt(first.paragraph, first.end)
  const from = Math.max(0, first.end + 1 - part.from)
  const to = Math.min(part.statement.text.length, second.start - 1 - part.from)
  return to > from ? { statement: part.statement, from, to } : null
}

/** The rest of the sentence after a quotation. */
export function trailing(found: FoundQuotation): Lead | null {
  const { paragraph, end } = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const part = paragraph.parts[statementsOf(paragraph, end - 1, end).first] as Paragraph['parts'][number]
  const from = found.after - part.from
  if (from >= part.statement.text.length) return null
  const rest = /^[^“«„"]{0,200}/u.exec(part.statement.text.slice(from, from + 200))?.[0] ?? ''
  return /\p{L}/u.test(rest) ? { statement: part.statement, from, to: from + rest.length } : null
}

/** For a displayed quotation: the last two sentences of the prose above it, the nearer first. */
function displayLeads(paragraphs: Paragraph[], at: number): Lead[] {
  let above = at - 1
  while (above >= 0 && above >= at - 3 && paragraphs[above]?.passage.type !== 'narrative') {
    if (paragraphs[above]?.passage.type === 'heading') return []
    above -= 1
  }
  const prose = paragraphs[above]
  if (prose?.passage.type !== 'narrative') return []
  return prose.parts
    .slice(-2)
    .reverse()
    .map(({ statement }) => tail(statement))
}
