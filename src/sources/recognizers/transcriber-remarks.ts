import { pattern } from '../../pattern.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'
import type { PassageType } from '../witness.ts'

const kinds: Array<[RegExp, PassageType]> = [
  [/^\[(?:illustrations?|image|photo|plate|figure|portrait|map|gravure)\s?(?:\d{1,3}\s?)?[:\]]/i, 'caption'],
  [/^\[(?:transcriber|note du transcripteur|note de transcription|scann|digiti[sz]|numéris|ocr\b)/i, 'furniture'],
  [/^\[(?:blank page|page blanche|end of (?:page|book|chapter|volume)|frontispiece)/i, 'furniture'],
]
const credit = pattern('iu')`
  ^(?:(?:produced|digiti[sz]ed|transcribed|scanned) by|(?:numérisée?|produit|transcrite?) par|e-?text (?:prepared|produced) by
  |texte préparé par)\s
  |^(?:produced|digiti[sz]ed|transcribed|scanned|typed|copied|reproduced) from\s.{0,40}\b(?:images?|scans?|cop(?:y|ies)|pages?
  |typescript|original|edition|microfilm|photographs?|proofs?)\b
  |^(?:numérisée?|transcrite?|copiée?|reproduite?) (?:d['’]après|à partir) .{0,40}(?<!\p{L})(?:images?|copie|pages?
  |tapuscrit|original|édition|exemplaire|microfilm|photographies?|épreuves?)(?!\p{L})
`

/** Longest remark, in paragraphs. */
const most = 6

/** Remarks of a transcriber over several lines: `[Illustration: The Keeper …]`, `Produced by …` */
export function transcriberRemarks({ blocks }: Sheet): Finding[] {
  const out: Finding[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const head = (blocks[at] as Block).text.slice(0, 60)
    const isCredit = credit.test(head)
    const type = isCredit ? 'furniture' : kinds.find(([pattern]) => pattern.test(head))?.[1]
    if (!type) continue
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
