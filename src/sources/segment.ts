import { placeOf } from './files/readable.ts'
import { noteMarks } from './sentences/marks.ts'
import { partEndless } from './sentences/part-endless.ts'
import { type Range, sentences } from './sentences/sentences.ts'
import type { Block, Call, Sheet } from './sheet.ts'
import type { NoteMark, Passage, PassageId, PassageType, Siglum, Statement, StatementId } from './witness.ts'

/** Kinds whose text is one statement however many stops it has. */
const whole = new Set<PassageType>([
  'title',
  'byline',
  'heading',
  'caption',
  'furniture',
  'infobox',
  'table-row',
  'attribution',
  'note',
  'residue',
])
/** Kinds in which figures behind words are no marks. */
const unmarked = new Set<PassageType>(['note', 'work', 'furniture', 'infobox', 'table-row', 'residue'])

/** Cuts the recognised blocks of a file into passages and their statements. */
export function segment(sheet: Sheet, siglum: Siglum): Passage[] {
  const labels = new Set(
    sheet.blocks.flatMap((block) => (block.found?.type === 'note' && block.found.label ? [block.found.label] : [])),
  )
  const out: Passage[] = []
  for (const block of sheet.blocks) {
    const { found, text } = block
    if (!found || text.length === 0) continue
    const place = { file: sheet.path, ...placeOf(block, 0, text.length) }
    const id = `${siglum}:p${place.start}` as PassageId
    const marks = unmarked.has(found.type)
      ? ownCalls(block)
      : noteMarks(text, block.calls, labels, sheet.phrases.brackets)
    const ranges: Range[] = marks.map(({ from, to }) => [from, to])
    const ends: Range[] = whole.has(found.type) ? [[0, text.length]] : sentences(text, sheet.language, ranges)
    const parts = ends.flatMap((range) => partEndless(text, range))
    const statements = statementsOf({ sheet, block, siglum, passage: id }, parts, marks)
    const { type, by, depth, label } = found
    out.push({ id, type, place, text, statements, section: 0, by, ...(depth && { depth }), ...(label && { label }) })
  }
  return out
}

/** Marks that the markup shows; one at the head of a note is its number, and the site has none. */
function ownCalls({ calls, found }: Block): Call[] {
  if (found?.type === 'furniture') return []
  return found?.type === 'note' ? calls.map((call) => (call.from === 0 ? { ...call, label: null } : call)) : calls
}

interface Context {
  sheet: Sheet
  block: Block
  siglum: Siglum
  passage: PassageId
}

function statementsOf(context: Context, parts: Range[], marks: Call[]): Statement[] {
  let next = 0
  return parts.map(([from, to]) => {
    const own: Call[] = []
    for (; next < marks.length && (marks[next] as Call).from < to; next += 1) own.push(marks[next] as Call)
    return statementOf(context, from, to, own)
  })
}

function statementOf({ sheet, block, siglum, passage }: Context, from: number, to: number, calls: Call[]): Statement {
  const place = { file: sheet.path, ...placeOf(block, from, to) }
  const marks: NoteMark[] = []
  const parts: string[] = []
  let length = 0
  let at = from
  let last = ' '
  const take = (to: number) => {
    const part = block.text.slice(at, to)
    const own = part.startsWith(' ') && last === ' ' ? part.slice(1) : part
    if (!own) return
    parts.push(own)
    length += own.length
    last = own.at(-1) as string
  }
  for (const call of calls) {
    take(call.from)
    const stood = placeOf(block, call.from, call.to)
    const end = length > 0 && last === ' ' ? length - 1 : length
    const { label, pages } = call
    if (label !== null)
      marks.push({ at: end, label, ...(pages ? { pages } : {}), place: { file: sheet.path, ...stood } })
    at = call.to
  }
  take(to)
  const text = parts.join('').trim()
  const id = `${siglum}:${place.start}` as StatementId
  return { id, passage, place, text: text || block.text.slice(from, to), marks, dates: [], names: [] }
}
