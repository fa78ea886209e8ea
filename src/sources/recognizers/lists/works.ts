import { bracketedSources } from '../../blocks/bracketed-sources.ts'
import { hasVerb } from '../../blocks/has-verb.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const paged = /^.{2,140}?(?:\(\d{4}\)\s*)?[:,]\s*\d{1,4}\s?(?:pages|pp\b|p\b(?!\.?\s?m\b))/iu
const dated = /^.{2,160}?\((?:[^()]{0,30}\s)?\d{4}(?:[-–/]\d{2,4})?\)/u
const published =
  /(?:press|publish|éditions?|édité|books|verso|translat|traduit|trad\.|editor|isbn|university|[\p{L}.]+\s?:\s?[\p{Lu}])/iu

/** `The Moss Book. London: Dial, 1894.` by itself, and what is said of its editions. */
const plain =
  /^\p{Lu}[^.?!]{2,120}[.?!] (?:\p{Lu}[\p{L}'’ -]{1,40}\s?: )?\p{Lu}[^.:;]{1,60}, (?:1[5-9]|20)\d\d(?:[;,][^.]{1,60})?\.?$/u

/** `A12. Two Roads. London: Cape, 1951`, `[Bee 1951] Two Roads, London: Cape` */
const keyed = /^(?:\p{Lu}\.?\d{1,3}[.)]|\[\p{L}[^[\]]{1,40}?(?:1[5-9]|20)\d\d[a-z]?\])\s+["“«]?\p{Lu}/u

/** Entries of lists of works, known by their look: title, year, pages; or title, place, publisher. */
export function works(sheet: Sheet): Finding[] {
  const entries: Finding[] = []
  const listed = plainLists(sheet.blocks)
  let notesDepth = 0
  for (const block of sheet.blocks) {
    if (block.found?.type === 'heading') notesDepth = depthOfNotes(block, sheet, notesDepth)
    if (notesDepth === 0 && !block.found && (isEntry(block, sheet) || listed.has(block) || isSources(block.text)))
      entries.push({ block, type: 'work' })
  }
  return entries
}

/** Lines that are nothing but a title and its imprint, two or more together. */
function plainLists(blocks: Block[]): Set<Block> {
  const looks = blocks.map(({ text }) => text.length < 240 && plain.test(text))
  return new Set(blocks.filter((_, at) => looks[at] && (looks[at - 1] || looks[at + 1])))
}

/** Depth of the heading of the notes that a block stands under; 0 under another. */
function depthOfNotes({ found, text }: Block, { phrases }: Sheet, above: number): number {
  const depth = found?.depth ?? 1
  if (sectionRole(text, phrases) === 'notes') return depth
  return above > 0 && depth > above ? above : 0
}

/** `[Dee's Life of Bee, Ely, 1835; Fell's Memoirs, ii. 9; Fen Journal, vol. iii.]`: the sources below an entry of a dictionary. */
function isSources(text: string): boolean {
  const parts = bracketedSources(text)
  const cited = parts.filter((part) => /\d{4}|\svol\.|\s[ivxl]{1,5}\.|\spp?\.\s?\d/u.test(part))
  return parts.length > 2 && cited.length * 3 >= parts.length * 2
}

function isEntry(block: Block, { phrases }: Sheet): boolean {
  const head = block.text.slice(0, 400)
  const shape = shapeOf(block)
  if (paged.test(head)) return true
  const isKeyed = keyed.test(head) && (published.test(head) || /[“"«]/u.test(head))
  if (isKeyed && shape.words <= 80 && shape.year) return true
  if ((!shape.bullet && !block.markup.item) || ofDay.test(head)) return false
  const isDated = dated.test(head) || (shape.year && !tells(block, phrases))
  return shape.words <= 80 && isDated && published.test(head)
}

/** `Ada to her mother, 20 Feb. 1909, four days after the flood: …`, `Ostby Courant, March 1926, on the mill: …`: what a reader noted. */
const ofDay = /^[^.;:()]{3,80},\s(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\.?\s(?:1[5-9]|20)\d\d,\s\p{Ll}[^:]{3,80}:\s/u

/** A sentence with a verb before its year: `His wife was a sub-editor from 1892 on.` */
function tells({ text }: Block, { finite }: Sheet['phrases']): boolean {
  return !/[“"«:]/u.test(text) && /[.!?]$/u.test(text) && hasVerb(text.split(/(?<!\d)\d{4}/u)[0] ?? '', finite)
}
