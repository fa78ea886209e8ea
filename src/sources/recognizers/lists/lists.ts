import { hasVerb } from '../../blocks/has-verb.ts'
import { noteNumber } from '../../blocks/note-number.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import { folded } from '../../names/fold.ts'
import type { Block, Finding, Found, Sheet } from '../../sheet.ts'
import type { SectionRole } from '../../witness.ts'

/** What stands in a list of works, notes or links, and other lines with a bullet. */
export function lists(sheet: Sheet): Finding[] {
  const called = isCalled(sheet)
  const out: Finding[] = []
  /** A section with numbered notes came before this one. */
  let noted = false
  for (const section of sectionsOf(sheet)) {
    const free = section.blocks.filter((block) => !block.found)
    const found: Finding[] =
      section.role === 'notes' ? underNotes(free, called, noted) : underOther(free, section, sheet)
    for (const finding of found) out.push(finding)
    const all: Array<Pick<Found, 'type' | 'label'>> = [
      ...found,
      ...section.blocks.flatMap((block) => block.found ?? []),
    ]
    noted ||= all.some(({ type, label }) => type === 'note' && label !== undefined)
  }
  return out
}

function underNotes(free: Block[], called: boolean, noted: boolean): Finding[] {
  return !called || isAlphabetical(free) ? entriesAndNotes(free, noted) : notes(free, noted)
}

function underOther(free: Block[], { role, isPart, blocks }: ListSection, sheet: Sheet): Finding[] {
  const bulleted = blocks.filter(isItem).length >= 2
  return free.flatMap((block): Finding[] => {
    const item = isItem(block)
    const isEntered = isPart ? isListed(block) : !isProse(block, sheet) && (!bulleted || shapeOf(block).year)
    if (role === 'works' && (item || isEntered)) return [{ block, type: 'work' }]
    const isLink = role === 'links' && !isProse(block, sheet)
    return item || isLink ? [{ block, type: 'list-item' }] : []
  })
}

function isItem(block: Block): boolean {
  return shapeOf(block).bullet || block.markup.item === true
}

interface ListSection {
  role: SectionRole
  /** Without a role of its own, below a heading of works. */
  isPart: boolean
  blocks: Block[]
}

/** The blocks below each heading; a heading that says nothing, below one of works, is a part of the list. */
function sectionsOf({ blocks, phrases }: Sheet): ListSection[] {
  const out: ListSection[] = [{ role: 'opening', isPart: false, blocks: [] }]
  let above = 0
  for (const block of blocks) {
    if (block.found?.type !== 'heading') {
      out.at(-1)?.blocks.push(block)
      continue
    }
    const depth = block.found.depth ?? 2
    const own = sectionRole(block.text, phrases)
    const isPart = own === 'body' && above > 0 && depth > above
    if (own === 'works') above = above > 0 && depth > above ? above : depth
    else if (!isPart) above = 0
    out.push({ role: isPart ? 'works' : own, isPart, blocks: [] })
  }
  return out
}

function entriesAndNotes(blocks: Block[], noted: boolean): Finding[] {
  const entries = blocks.filter(isEntry)
  const rest = notes(
    blocks.filter((block) => !entries.includes(block)),
    noted,
  )
  return [...entries.map((block) => ({ block, type: 'work' as const })), ...rest]
}

/** What stands under a heading of notes; bulleted lines without a number, after a section of notes, are works. */
function notes(blocks: Block[], noted: boolean): Finding[] {
  return blocks.map((block, at) => {
    const item = isItem(block)
    const number = noteNumber(block.text)
    if (noted && item && number === null && !block.markup.label) return { block, type: 'work' as const }
    const label = block.markup.label ?? (/^[\^↑]/.test(block.text) ? String(at + 1) : number?.toString())
    return { block, type: 'note' as const, ...(label && { label }) }
  })
}

/** Three entries or more in the order of the alphabet, none of them numbered: no notes. */
function isAlphabetical(blocks: Block[]): boolean {
  const entries = blocks.filter(isEntry)
  if (entries.length < 3 || entries.length * 3 < blocks.length * 2) return false
  const heads = entries.map(({ text }) => folded(text).slice(0, 40))
  return heads.every((head, at) => at === 0 || (heads[at - 1] as string).slice(0, 4) <= head.slice(0, 4))
}

/** `1931 – The Marsh Charts (Fen Press)`, `The Marsh Charts, Fen Press, 1931` */
function isListed(block: Block): boolean {
  const { words, year, closed } = shapeOf(block)
  return /^[([]?(?:1[5-9]|20)\d\d[)\]]?\s?[–—:-]\s/u.test(block.text) || (year && words < 25 && !closed)
}

/** A paragraph that tells of the works instead of listing them. */
function isProse(block: Block, { phrases }: Sheet): boolean {
  const { words, closed } = shapeOf(block)
  return words >= 25 && closed && hasVerb(block.text.slice(0, 600), phrases.finite)
}

/** Some paragraph has a note mark. */
function isCalled({ blocks }: Sheet): boolean {
  return blocks.some(
    ({ text, calls, found }) =>
      found?.type !== 'note' &&
      (calls.some(({ label }) => label !== null) ||
        /\S\[\d{1,3}\]|\p{L}[.!?,;]["'”’»]?\d{1,3}(?=\s|$)|[\p{L}.!?,;"”’»][¹²³]|[.!?"”’»] ?\(\d{1,2}\)|\p{L}{2}[.,]?["”’»]?\*/u.test(
          text,
        )),
  )
}

/** `Wells, C. (1934) The Marsh Charts. Ely: Fen Press.` in a text that refers by author and year. */
function isEntry(block: Block): boolean {
  const { words, year } = shapeOf(block)
  return (
    year &&
    words >= 5 &&
    words <= 80 &&
    noteNumber(block.text) === null &&
    !block.markup.label &&
    /^(?:[•*–—-]\s)?\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}|and |et )/u.test(block.text) &&
    !/^(?:ibid|op\.|voir|see|cf)/i.test(block.text)
  )
}
