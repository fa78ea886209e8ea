import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

const trail = /^(?:(?:you are here|vous êtes ici)\s?:?\s?)?(?:[^>›»«.!?:]{1,40}\s?[>›»]\s?){1,8}[^>›»«]{1,100}$/i

/** Menus, made of nothing but their words, and the trail of pages above a title: `Home > Archive > Holm`. */
export function menus(sheet: Sheet): Finding[] {
  const first = sheet.blocks.findIndex((block) => shapeOf(block).words > 30)
  return sheet.blocks.flatMap((block, at) => {
    const isTrail = (first < 0 || at < first) && at < 8 && isTrailOf(block)
    return !block.found && (isTrail || isMenu(block, sheet)) ? [{ block, type: 'furniture' as const }] : []
  })
}

function isTrailOf({ text }: Block): boolean {
  return text.length <= 200 && trail.test(text)
}

function isMenu({ text, gap }: Block, { phrases }: Sheet): boolean {
  if (text.length > 280) return false
  const line = text.toLowerCase().replace(/’/g, "'")
  const cells = line.split(/\s*[|·•›»>/]\s*|\s{2,}/).filter(Boolean)
  if (cells.length > 0 && (cells.length > 1 || gap === 0) && cells.every((cell) => phrases.menu.test(cell))) return true
  const words = line.split(' ')
  return words.length > 2 && words.every((word) => phrases.menu.test(word))
}
