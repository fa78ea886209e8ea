import { hasVerb } from '../../blocks/has-verb.ts'
import { headingName } from '../../blocks/heading-name.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Heads of what a chapter tells, parted by dashes: fewer are a sentence with an aside. */
const fewest = 4

/** What an old book lists under the number of a chapter: `HIS SCHOOLING.--HOW HE LEFT IT.--THE FIRST BOAT.--LETTERS.` */
export function chapterArguments(sheet: Sheet): Finding[] {
  const { blocks, phrases } = sheet
  const heads = (block: Block | undefined) =>
    block !== undefined &&
    (block.found?.type === 'title' || block.found?.type === 'heading' || phrases.chapter.test(nameOf(block)))
  const listed = new Set<Block>()
  blocks.forEach((block, at) => {
    const above = blocks[at - 1]
    const isBelow = heads(above) || (above !== undefined && listed.has(above))
    if (!block.found && (isBelow || heads(block)) && isList(block.text, sheet)) listed.add(block)
  })
  return [...listed].map((block) => {
    const isHead = phrases.chapter.test(nameOf(block))
    return isHead ? { block, type: 'heading', depth: 2 } : { block, type: 'furniture' }
  })
}

function isList(text: string, { phrases }: Sheet): boolean {
  if (text.length > 3000) return false
  const parts = text.split(/\.?\s?(?:--|[—–])\s?/u).filter((part) => /\p{L}/u.test(part))
  if (parts.length < fewest || !parts.every((part) => /^["'“‘«]?[\p{Lu}\d]/u.test(part))) return false
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const isCapitals = small * 10 < (text.match(/\p{Lu}/gu)?.length ?? 0)
  return isCapitals || parts.every((part) => part.split(' ').length <= 14 && !hasVerb(part, phrases.finite))
}

function nameOf({ text }: Block): string {
  return headingName(text.split(/[.:]\s|--/u)[0] ?? '').toLowerCase()
}
