import { noteNumber } from '../note-number.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

const opening = 5
/** Places looked at for one opening. */
const most = 8

interface Words {
  list: string[]
  block: Block
}

/** Words of the text that the page shows once more, set off: they stand in a longer paragraph too. */
export function pullQuotes(sheet: Sheet): Finding[] {
  const texts = sheet.blocks.map((block): Words => ({ list: wordsOf(block.text), block }))
  const short = texts.filter((text) => isPulled(text))
  if (short.length === 0) return []
  const places = openings(texts, new Set(short.map(({ list }) => list.slice(0, opening).join(' '))))
  return short
    .filter((text) =>
      (places.get(text.list.slice(0, opening).join(' ')) ?? []).some(
        ({ words, at }) =>
          words.block !== text.block && words.list.length > text.list.length && holds(words.list, at, text.list),
      ),
    )
    .map(({ block }) => ({ block, type: 'furniture' }))
}

/** Short, and set off as words of somebody or by an open end. */
function isPulled({ list, block }: Words): boolean {
  if (list.length <= opening || list.length > 60 || block.markup.item || shapeOf(block).bullet) return false
  const type = block.found?.type
  if (type && type !== 'block-quotation' && type !== 'heading') return false
  return type !== undefined || block.markup.bold === true || /^["“«'‘]/.test(block.text) || !shapeOf(block).closed
}

/** Where the openings that are looked for stand. */
function openings(texts: Words[], wanted: Set<string>): Map<string, Array<{ words: Words; at: number }>> {
  const out = new Map<string, Array<{ words: Words; at: number }>>()
  for (const words of texts) {
    if (words.block.found || !shapeOf(words.block).closed || noteNumber(words.block.text) !== null) continue
    for (let at = 0; at + opening <= words.list.length; at += 1) {
      const key = words.list.slice(at, at + opening).join(' ')
      if (!wanted.has(key)) continue
      const known = out.get(key) ?? []
      if (known.length < most) out.set(key, [...known, { words, at }])
    }
  }
  return out
}

function holds(list: string[], at: number, wanted: string[]): boolean {
  return wanted.every((word, i) => list[at + i] === word)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}
