import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Longest remark, in paragraphs. */
const most = 6

/** Remarks of a transcriber over several lines: `[Illustration: The Keeper …]`, `Produced by …` */
export function transcriberRemarks({ blocks, phrases }: Sheet): Finding[] {
  const out: Finding[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const head = (blocks[at] as Block).text.slice(0, 60)
    const isCredit = phrases.credit.test(head)
    const isCaption = phrases.remark.caption.test(head)
    if (!isCredit && !isCaption && !phrases.remark.furniture.test(head)) continue
    const type = isCaption ? 'caption' : 'furniture'
    const length = lengthOf(blocks.slice(at, at + most), isCredit)
    for (const block of blocks.slice(at, at + length)) if (!block.found) out.push({ block, type })
    at += length - 1
  }
  return out
}

/** Up to the bracket that closes it; up to the next blank line or a title in capitals. */
function lengthOf(rest: Block[], isCredit: boolean): number {
  if (!isCredit) return Math.max(1, rest.findIndex(({ text }) => /\]\s?[.*]?$/.test(text.slice(-4))) + 1)
  const end = rest.findIndex(({ gap, text }, i) => i > 0 && (gap > 0 || !/\p{Ll}/u.test(text)))
  return end < 0 ? rest.length : end
}
