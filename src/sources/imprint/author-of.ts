import { isInitialled } from '../blocks/is-initialled.ts'
import { stop } from '../blocks/stop.ts'
import type { WriterWords } from '../phrases/phrases.ts'
import type { Block, Sheet } from '../sheet.ts'
import { isPersonName } from './is-person-name.ts'

/** `By Jo Holm` under the title, `About Jo Holm` at the end, or a bare name that is one; a sentence after it is not. */
export function authorOf({ blocks, phrases: { writer } }: Sheet): string | undefined {
  const by = namedBy(writer)
  const named = ({ found, text }: Block) => {
    const isPosted = found?.type === 'furniture' && / \d{1,2} /u.test(text)
    return found?.type === 'byline' || isPosted ? by : found?.type === 'author-note' ? writer.about : null
  }
  const author = blocks
    .map((block) => named(block)?.exec(block.text.replace(writer.described, ''))?.[1])
    .find((name) => name !== undefined)
  return (
    author
      ?.replace(writer.clergy, '')
      .replace(stop, '')
      .replace(/^["“«]\s?([^"“”«»]+?)\s?["”»]$/u, '$1') ?? bareName(blocks)
  )
}

/** `Selected and introduced by` */
export const madeBy = (made: string): string =>
  `(?:${made})(?:,?\\s(?:and|et|with|avec|for|pour)\\s[\\p{L}'’ ]{3,50})?\\s+(?:by|par)`

/** A whole line for the writer; its group is the name. */
export function namedBy({ lead, made, behalf, courtesy }: WriterWords): RegExp {
  const name = `(?<=\\p{L}{3})(?<!\\b(?:${courtesy}))\\.\\s.*`
  return new RegExp(
    `^(?:${lead}|${madeBy(made)})\\s+(.{2,80}?)(?:\\s*[|·(,\\d].*|\\s(?:${behalf})\\s.*|${name}|\\s[–—]\\s.*)?$`,
    'iu',
  )
}

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
    if (name && words && isPersonName(name) && !told.some((line) => words.some((word) => line.includes(word))))
      return name
  }
  const notes = blocks.filter(({ found }) => found?.type === 'author-note')
  return blocks
    .find(
      ({ found, text }) =>
        found?.type === 'byline' && (isInitialled(text) || notes.some((note) => note.text.startsWith(`${text} `))),
    )
    ?.text.replace(/^\[|(?<=\p{L}{2})\.?\]?$|\]$/gu, '')
}
