import { isInitialled } from './is-initialled.ts'
import type { Block, Sheet } from './sheet.ts'
import { stop } from './stop.ts'

/** `By Jo Holm` under the title, `About Jo Holm` at the end, or a bare name that is one; a sentence after it is not. */
export function authorOf({ blocks }: Sheet): string | undefined {
  const by =
    /^(?:by|text by|words by|par|texte de|author:|auteure?\s*:|(?:\p{L}+ ){0,3}(?:written|compiled|prepared|set down|écrite?s?|rédigée?s?|établie?s?)(?: [\p{L} '’-]{1,60})? (?:by|par))\s+(.{2,80}?)(?:\s*[|·(,\d].*|\s(?:for|pour)\s.*|(?<=\p{L}{3})(?<!\b(?:Rev|Prof|Capt|Gen|Hon|Col|Maj|Comm|Mgr|Mrs|Mme|Mlle|Messrs|Lieut))\.\s.*|\s[–—]\s.*)?$/iu
  const about = /^(?:About|À propos d(?:e |['’])) ?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u
  const named = (block: Block) =>
    block.found?.type === 'byline' ? by : block.found?.type === 'author-note' ? about : null
  const author = blocks
    .map((block) => named(block)?.exec(block.text.replace(described, ''))?.[1])
    .find((name) => name !== undefined)
  return author?.replace(clergy, '').replace(stop, '') ?? bareName(blocks)
}

/** `our critic, ` of `by our critic, Jo Holm` */
const described = /(?<=^(?:[Bb]y|[Pp]ar|BY|PAR) )\p{Ll}[\p{Ll}'’ ]{2,40}, (?=\p{Lu})/u

/** `the Rev. Jo Holm` */
const clergy = /^(?:the\s)?(?:(?:right|very|most)\s)?rev(?:erend|d)?\b\.?\s/iu

/** `Jo Holm — a talk, 1911`, `Jo Holm — Fen Review, no. 44, 1998` */
export const presented =
  /^(\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von )?\p{Lu}[\p{L}.'’-]+){1,3})\s[–—]\s(?:\p{Ll}|\p{Lu}.{3,100},\s(?:1[5-9]|20)\d\d\.?$)/u

/** `Jo Holm`, `Jo Holm, University of Ostby`, `Jo Holm. Published on 9 May 2019` */
const alone =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |Le )?\p{Lu}[\p{L}.'’-]*){1,3}(?<=\p{L}))(?:$|, \p{Lu}\D*$|\. \p{Lu}\p{L}+ .{0,30}\d{4}.*$)/u

/**
 * A byline that is only a name: one that the note on the author opens with, `J. Holm` below the text, one before what
 * the text is, or one below the title of which the text has no word.
 */
function bareName(blocks: Block[]): string | undefined {
  const named = blocks.find(({ found, text }) => found?.type === 'byline' && presented.test(text))
  if (named) return presented.exec(named.text)?.[1]
  const told = blocks.filter(({ found }) => found?.type === 'narrative').map(({ text }) => text)
  const title = blocks.findIndex(({ found }) => found?.type === 'title')
  for (const { found, text } of blocks.slice(title + 1, title + 3)) {
    const name = title >= 0 && found?.type === 'byline' ? alone.exec(text)?.[1] : undefined
    const words = name?.match(/\p{L}{3,}/gu)
    if (words && !told.some((line) => words.some((word) => line.includes(word)))) return name
  }
  const notes = blocks.filter(({ found }) => found?.type === 'author-note')
  return blocks
    .find(
      ({ found, text }) =>
        found?.type === 'byline' && (isInitialled(text) || notes.some((note) => note.text.startsWith(`${text} `))),
    )
    ?.text.replace(/\.$/, '')
}
