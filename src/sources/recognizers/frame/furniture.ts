import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Lines that belong to the site: share links, notices, page counts. */
export function furniture(sheet: Sheet): Finding[] {
  return sheet.blocks.filter((block) => isFurniture(block, sheet)).map((block) => ({ block, type: 'furniture' }))
}

function isFurniture({ text }: Block, { phrases }: Sheet): boolean {
  if (text.length > 280) return false
  if (isPressedTogether(text) || posted.test(text) || doubled.test(text) || bracketed.test(text)) return true
  const line = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[•·▪*–—-] /, '')
  return isLineOf(line, phrases) || isRowOf(line, phrases)
}

function isLineOf(line: string, { furniture }: Sheet['phrases']): boolean {
  return furniture.some((pattern) => pattern.test(line))
}

/** Several notices in one paragraph, among them words that alone say nothing: `Page by Jo Holm. Last updated 2012. Back to top`. */
function isRowOf(line: string, phrases: Sheet['phrases']): boolean {
  // `by Jo Holm · 9 min read · 3 comments`
  if (phrases.byline.test(line)) return false
  const parts = line.split(/(?<=[\p{L}\d)][.!?]) (?=\S)| [|·•] /u)
  const known = parts.filter((part) => isLineOf(part.replace(/[.!?]$/, ''), phrases)).length
  return known >= 2 && known * 5 >= parts.length * 2
}

/** `— Jo Holm (@joholm) May 3, 2020` */
const posted = /^[–—-]\s?[^()]{2,60}\(@\w{2,30}\)/u

/** A button and its name: `share Share`. */
const doubled = /^(\p{L}{3,20}) \1$/iu

/** `[Play] [Download MP3]` */
const bracketed = /^(?:\[\p{Lu}[^[\]]{1,40}\][ ·|]*){2,12}$/u

/** Buttons that lost the blanks between them: `Print pageLarger textHome`, `Send by mailSend by mail`. */
function isPressedTogether(text: string): boolean {
  if (!text.includes(' ') || text.length > 160 || /[.!?:;,]/.test(text)) return false
  const buttons = text.split(/(?<=(?<!(?:^|[^\p{L}])(?:Mc|Mac|Fitz|De|Le|La|Du|Van))\p{Ll})(?=\p{Lu}\p{Ll})/u)
  const [first = '', second] = buttons.map((word) => word.split(' ')[0] as string)
  return buttons.length > 2 || (first.length > 2 && first === second)
}
