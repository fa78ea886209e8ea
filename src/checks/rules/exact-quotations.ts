import { enter } from '../../enter.ts'
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
  const find = finder(
    `${bodyParts(book)
      .map(({ tree }) => folded(textOf(tree)))
      .join('\n')} ${noteTexts(book)}`,
  )
  return recension.quotations.flatMap((quotation) => {
    const witness = byFile.get(quotation.place.file)
    const sentences = quotation.statements.flatMap((id) => printed.get(id) ?? [])
    if (!witness || sentences.length === 0 || find(folded(quotation.text))) return []
    // Of a long quotation some sentences may be left out, with a mark; those that are printed must be whole.
    const isShortened = sentences.length < quotation.statements.length
    return isShortened && sentences.every((text) => find(folded(text))) ? [] : [{ quotation, witness }]
  })
}

function noteTexts(book: Checked['book']): string {
  return [...book.notes.values()].map(({ content }) => folded(textOf({ type: 'root', children: content }))).join('\n')
}

/** Quotation marks are set by the language of the book, white space by its lines, and no book holds control characters: none is a change. */
function folded(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]+/g, '')
    .replace(/["'`´«»‹›\u2018-\u201f\u2032\u2033]+/g, '')
    .replace(/\u2026|\. ?\. ?\./g, '…')
    .replace(/[\s\u00ad\u200b\u2060]+/gu, ' ')
    .trim()
}

/** Finds a text in a long one by the place of its first words. */
function finder(text: string): (wanted: string) => boolean {
  const places = new Map<string, number[]>()
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  for (const start of starts) {
    enter(places, text.slice(start, start + KEY), start)
  }
  return (quoted) => {
    const wanted = quoted.replace(/^[^\p{L}\p{N}]+/u, '')
    if (wanted.length < KEY) return text.includes(wanted)
    const found = places.get(wanted.slice(0, KEY)) ?? []
    return found.slice(0, MOST).some((start) => text.startsWith(wanted, start))
  }
}

const KEY = 20
/** A phrase that is repeated thousands of times is not looked up at each of its places. */
const MOST = 500
