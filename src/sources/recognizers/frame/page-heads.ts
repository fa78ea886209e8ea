import { enter } from '../../../enter.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/**
 * Page numbers by themselves, and the heads of pages: the same words with a number that grows, three times, or twice where
 * they say that they count pages or the text begins with them.
 */
export function pageHeads(sheet: Sheet): Finding[] {
  const numbers = sheet.blocks.filter(
    (block) =>
      !block.found &&
      /^[-–—[( ]{0,3}(?:[Pp](?:age|g)?\.? ?)?(?:\d{1,3}|[xlv]?[ivx]{2,5})[-–—\]) ]{0,3}$/.test(block.text),
  )
  const heads = new Map<string, Block[]>()
  for (const block of sheet.blocks) {
    const words = block.found || shapeOf(block).words > 10 ? null : wordsOf(block.text)
    if (words) enter(heads, words, block)
  }
  const first = sheet.blocks[0]?.text.toLowerCase() ?? ''
  const running = [...heads]
    .filter(([words, same]) => same.length >= (/ page$/.test(words) || first.startsWith(`${words} `) ? 2 : 3))
    .flatMap(([, same]) => (isGrowing(same) ? same : []))
  const found = new Set([...numbers, ...running, ...besideNumbers(sheet.blocks, new Set(numbers))])
  const signatures = sheet.blocks.filter(
    (block, at) =>
      !block.found &&
      (isSigned(block, sheet) || (/^[A-Z]{1,2} ?\d{0,2}$/.test(block.text) && isAtEdge(sheet.blocks, at, found))),
  )
  return [...found, ...signatures].map((block) => ({ block, type: 'furniture' }))
}

/** Letters of a line with such a name and its blanks. */
const LINE = 200

/** The name of the book in capitals and, far from it, the letter of the sheet or the page: `HILL'S READER, BK. V.          H`. */
function isSigned({ text, runs }: Block, { text: file }: Sheet): boolean {
  const from = runs[0]?.start ?? 0
  const written =
    file
      .slice(from, from + LINE)
      .split('\n', 1)[0]
      ?.trimEnd() ?? ''
  return text.length < 90 && headed.test(written) && written.replace(/\s+/g, ' ') === text
}

const headed = /^[^\p{Ll}\d]{4,140}\s{3,}(?:[A-Z]{1,2}\d?|\d{1,4})$|^\d{1,4}\s{3,}[^\p{Ll}]{4,80}$/u

/** The same short line, three times and more, each next to the number of a page. */
function besideNumbers(blocks: Block[], numbers: Set<Block>): Block[] {
  const lines = new Map<string, Block[]>()
  for (const [at, block] of blocks.entries()) {
    if (block.found || shapeOf(block).words > 10 || !isAtEdge(blocks, at, numbers)) continue
    enter(lines, block.text.toLowerCase(), block)
  }
  return [...lines.values()].filter((same) => same.length >= 3).flat()
}

/** A printer's signature stands at the foot of a page. */
function isAtEdge(blocks: Block[], at: number, found: Set<Block>): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => block !== undefined && found.has(block))
}

/** The words of `12 OLD OSTBY` or `OLD OSTBY 13`. */
function wordsOf(text: string): string | null {
  const match = /^(?:\d{1,4}\s+)?(\p{L}.{2,58}?)(?:\s+\d{1,4})?$/u.exec(text.slice(0, 80))
  return match?.[1] && match[1] !== text ? match[1].toLowerCase() : null
}

function isGrowing(blocks: Block[]): boolean {
  const numbers = blocks.map(({ text }) => Number(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/.exec(text)?.[0] ?? Number.NaN))
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number)) && (numbers[0] ?? 0) < 1500
}
