import { habitOf, isSetOff, type QuotedAmong } from '../../blocks/quoted-among.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const keep = new Set(['heading', 'note', 'work', 'furniture', 'author-note', 'extract-head', 'title'])

/** The paragraphs under the head of a numbered extract, up to the next head or heading. */
export function extracts(sheet: Sheet): Finding[] {
  const groups: Array<{ label: string; texts: Block[] }> = []
  let open = false
  for (const block of sheet.blocks) {
    const type = block.found?.type
    if (type === 'extract-head') groups.push({ label: block.found?.label ?? '', texts: [] })
    open = type === 'extract-head' || (open && !(type && (keep.has(type) || block.found?.by === 'sourced-extracts')))
    if (open && (!type || type === 'block-quotation')) groups.at(-1)?.texts.push(block)
  }
  const among = habitOf(
    groups.map(({ texts }) => texts),
    sheet.phrases.firstPerson,
  )
  return groups.flatMap(({ label, texts }) => extractFindings(texts, label, among))
}

/**
 * Under one head: where the document sets its extracts in quotation marks, what stands around them is its own prose; what
 * stands before an extract that is set off introduces it.
 */
export function extractFindings(texts: Block[], label: string, among: QuotedAmong): Finding[] {
  const quoted = among(texts)
  const [first] = quoted ?? []
  if (!quoted || !first) return texts.map((block) => ({ block, type: 'extract', label }))
  const own = new Set(quoted)
  const isAlone = isSetOff(first) || !/^["“«]/u.test(first.text)
  const introduction = isAlone ? texts.slice(0, texts.indexOf(first)) : []
  return texts.map((block) => {
    if (own.has(block)) return { block, type: 'extract', label }
    return introduction.includes(block) ? { block, type: 'extract-head', label } : { block, type: 'narrative' }
  })
}
