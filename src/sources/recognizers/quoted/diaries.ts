import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? '
const month = String.raw`\p{L}{3,9}\.?`
const number = '(?:1er|\\d{1,2}(?:st|nd|rd|th)?)'
const date = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L} -]{1,30}(?:, | of | du | held on | tenue le ))?(?:${weekday})?(?:the |le )?(?:${number} (?:of )?${month}|${month} ${number})(?:,? \d{4})?\.?$`,
  'iu',
)

/** The dates of a diary, of minutes: lines of nothing but a day, three or more, each above what is told of it. */
export function diaries({ blocks }: Sheet): Finding[] {
  const heads = blocks.filter((block, at) => isDate(block) && isText(blocks[at + 1]))
  return heads.length < 3 ? [] : heads.map((block) => ({ block, type: 'heading', depth: 3 }))
}

function isDate(block: Block): boolean {
  const isFree = !block.found || block.found.type === 'byline'
  return isFree && shapeOf(block).words <= 8 && date.test(block.text)
}

function isText(next: Block | undefined): boolean {
  return next !== undefined && !isDate(next) && (!next.found || next.found.type === 'narrative')
}
