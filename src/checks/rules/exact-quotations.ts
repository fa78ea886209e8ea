import { withoutControls } from '../../control-characters.ts'
import { report } from '../../messages/report.ts'
import { bodyParts, textOf } from '../book-text.ts'
import type { Checked, CheckRule } from '../check.ts'

/** Every quotation that is printed stands in the book to the letter as in its source. */
export const exactQuotations: CheckRule = (checked) => {
  for (const { quotation, witness } of changedQuotations(checked)) {
    const opening = quotation.text.replaceAll('`', '’').slice(0, 80)
    report(witness.file, 'no-changed-quotation', {
      reason: `The manuscript has not these words: \`${opening}${quotation.text.length > 80 ? ' …' : ''}\``,
      where: { start: quotation.place.start, end: quotation.place.end },
      actual: quotation.text,
    })
  }
}

/** Quotations of printed sentences that the book does not have; marks and white space apart, every character counts. */
function changedQuotations({ book, recension, witnesses }: Checked) {
  if (!recension) return []
  const printed = new Map(
    recension.fates.flatMap(({ statement, fate }) => (fate === 'printed' ? [[statement.id, statement.text]] : [])),
  )
  const byFile = new Map(witnesses.map((witness) => [witness.file.path.replace(/^sources\//, ''), witness]))
  const sought = recension.quotations.flatMap((quotation) => {
    const witness = byFile.get(quotation.place.file)
    const sentences = quotation.statements.flatMap((id) => printed.get(id) ?? [])
    return witness && sentences.length > 0 ? [{ quotation, witness, sentences }] : []
  })
  if (sought.length === 0) return []
  const text = `${bodyParts(book)
    .map(({ tree }) => folded(textOf(tree)))
    .join('\n')} ${noteTexts(book)}`
  const missing = without(text, sought, ({ quotation }) => [quotation.text])
  // Of a long quotation some sentences may be left out, with a mark; those that are printed must be whole.
  const isShortened = ({ quotation, sentences }: (typeof sought)[0]) => sentences.length < quotation.statements.length
  const broken = new Set(without(text, missing.filter(isShortened), ({ sentences }) => sentences))
  return missing.filter((one) => !isShortened(one) || broken.has(one))
}

/** Those of which one of the wanted texts is not in the text. */
function without<One>(text: string, all: readonly One[], wantedOf: (one: One) => string[]): One[] {
  const wanted = all.map((one) => wantedOf(one).map(folded))
  const find = finder(text, wanted.flat())
  return all.filter((_, index) => !wanted[index]?.every(find))
}

function noteTexts(book: Checked['book']): string {
  return [...book.notes.values()].map(({ content }) => folded(textOf({ type: 'root', children: content }))).join('\n')
}

/** Quotation marks are set by the language of the book, white space by its lines, and no book holds control characters: none is a change. */
function folded(text: string): string {
  return (
    withoutControls(text)
      .replace(/["'`´«»‹›\u2018-\u201f\u2032\u2033]+/g, '')
      .replace(/\u2026|\.\s?\.\s?\./g, '…')
      // What is one space already stays.
      .replace(/[\s\u00ad\u200b\u2060]{2,}|[^\S ]|[\u00ad\u200b\u2060]/gu, ' ')
      .trim()
  )
}

/** Finds texts in a long one by the places of their first words. */
function finder(text: string, sought: string[]): (wanted: string) => boolean {
  if (sought.length === 0) return () => false
  const places = new Map<string, number[]>(sought.map((wanted) => [keyOf(wanted), []]))
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) places.get(text.slice(index, index + KEY))?.push(index)
  return (wanted) => {
    const begun = fromLetter(wanted)
    if (begun.length < KEY) return text.includes(begun)
    const found = places.get(keyOf(wanted)) ?? []
    return found.slice(0, MOST).some((start) => text.startsWith(begun, start))
  }
}

function keyOf(wanted: string): string {
  return fromLetter(wanted).slice(0, KEY)
}

function fromLetter(wanted: string): string {
  return wanted.replace(/^[^\p{L}\p{N}]+/u, '')
}

const KEY = 20
/** A phrase that is repeated thousands of times is not looked up at each of its places. */
const MOST = 500
