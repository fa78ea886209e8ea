import { hasVerb } from '../blocks/has-verb.ts'
import { shapeOf } from '../blocks/shape.ts'
import { clauseLanguages, otherClauses } from '../clauses/index.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** More words without a stop are a paragraph that lost it. */
const most = 14
/** Share of the words of a text that must stand in paragraphs with a stop, before a line without one means anything. */
const usual = 0.5
/** Share of them in paragraphs without a verb, from which on that is how the text is written. */
const rare = 0.3
/** Words of a notice. */
const mostOfNotice = 30

/**
 * Short lines without a verb, a date and a stop among paragraphs: fields of forms, addresses, telephone numbers, what
 * stood on buttons.
 */
export function fragments(sheet: Sheet): Finding[] {
  const prose = sheet.blocks.filter(({ found }) => !found || found.type === 'narrative')
  const words = (blocks: Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (words(prose.filter((block) => shapeOf(block).closed)) < usual * words(prose)) return []
  const { finite, finiteEndings } = clauseLanguages[sheet.language] ?? otherClauses
  const tells = (text: string) =>
    hasVerb(text, sheet.phrases.finite) ||
    [...text.matchAll(/(?<=\s)\p{Ll}[\p{L}\p{M}]*/gu)].some(([word]) => finite.has(word) || finiteEndings.test(word))
  const silent = prose.filter(({ text }) => !tells(text))
  const terse = words(silent.filter((block) => shapeOf(block).closed)) > rare * words(prose)
  return silent
    .filter((block) => !block.found && (isFragment(block) || (!terse && isNotice(block, sheet.phrases))))
    .map((block) => ({ block, type: 'residue' }))
}

/**
 * `HAY AND STRAW. — Ostby, May 1. Hay, 70s. per load.`: a paragraph of a few words that tells nothing. "The mill closes."
 * begins as sentences do, whatever verbs the program knows.
 */
function isNotice(block: Block, { stopWords }: Phrases): boolean {
  const { text, markup } = block
  const { words, closed, bullet } = shapeOf(block)
  const pieces = text.split(/[.;:—](?=\s)/u)
  const begins = pieces.some((piece) => stopWords.has(/\p{L}+/u.exec(piece)?.[0].toLowerCase() ?? ''))
  return (
    words > 3 &&
    words <= Math.min(mostOfNotice, most * pieces.length) &&
    closed &&
    !bullet &&
    !markup.item &&
    !begins &&
    !referred.test(text) &&
    !/[?!"”»:]\d*$|^["“«—–]/u.test(text)
  )
}

/** `Holm, J. The Ferry. Ostby: Tide Press, 1911.` */
const referred = /^\p{Lu}[\p{L}'’-]+, \p{Lu}|\p{L}\s?: \p{Lu}[^.:]*, \d{4}/u

function isFragment(block: Block): boolean {
  const { words, closed, bullet, year } = shapeOf(block)
  if (!/\p{L}/u.test(block.text)) return words > 0
  return words <= most && !closed && !year && !bullet && !block.markup.item && !/[:;"“”«»—–-]$/u.test(block.text)
}
