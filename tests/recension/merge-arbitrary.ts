import fc from 'fast-check'
import type { BlockKey, ComposedBlock } from '../../src/recension/recension.ts'

const word = fc.constantFrom(
  'harbour',
  'lamp',
  'letter',
  'winter',
  'she',
  'wrote',
  'of',
  'the',
  'old',
  'mill',
  'again',
  'née',
)
const sentence = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => `${words.join(' ')}.`)
const heading = fc.tuple(fc.integer({ min: 1, max: 3 }), word).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))
const quotation = paragraph.map((text) => `> ${text}`)
const list = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'))
const table = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((rows) => ['| date | event |', '| --- | --- |', ...rows.map((row) => `| 1900 | ${row} |`)].join('\n'))
const fence = paragraph.map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``)
const ruler = fc.constant('* * *')

/** What one block of a manuscript may say. */
export const markdown = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  quotation,
  list,
  table,
  fence,
  ruler,
)

const keys = Array.from({ length: 14 }, (_, index) => `life/${index}`)

/** A composition: front matter, blocks with keys of their own, and a note for every call. */
export const composed: fc.Arbitrary<ComposedBlock[]> = fc
  .tuple(
    fc.shuffledSubarray(keys, { minLength: 1 }),
    fc.array(markdown, { minLength: 14, maxLength: 14 }),
    fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    word,
  )
  .map(([order, texts, noted, title]) => {
    const kept = order.slice().sort((a, b) => keys.indexOf(a) - keys.indexOf(b) || 0)
    const sequence = title === 'old' ? order : kept
    const notes: ComposedBlock[] = []
    const blocks = sequence.map((key, index) => {
      const text = texts[index] as string
      if (!noted[index] || /^[#|`*-]/.test(text)) return block(key, text)
      notes.push(block(`note/${key}`, `[^${key.slice(5)}]: A note on ${key}, ${title}.`))
      return block(key, `${text}[^${key.slice(5)}]`)
    })
    return [block('front', `---\ntitle: ${title}\nlanguage: en\n---`), ...blocks, ...notes]
  })

function block(key: string, text: string): ComposedBlock {
  return { key: key as BlockKey, markdown: text, sentences: [] }
}

export type Edit =
  | { type: 'delete'; at: number }
  | { type: 'insert'; at: number }
  | { type: 'change'; at: number }
  | { type: 'rewrite'; at: number }
  | { type: 'split'; at: number }
  | { type: 'join'; at: number }
  | { type: 'move'; at: number; to: number }
  | { type: 'spaces'; at: number }

const at = fc.nat(40)

/** What a person may do to a manuscript. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('delete' as const), at }),
  fc.record({ type: fc.constant('insert' as const), at }),
  fc.record({ type: fc.constant('change' as const), at }),
  fc.record({ type: fc.constant('rewrite' as const), at }),
  fc.record({ type: fc.constant('split' as const), at }),
  fc.record({ type: fc.constant('join' as const), at }),
  fc.record({ type: fc.constant('move' as const), at, to: at }),
  fc.record({ type: fc.constant('spaces' as const), at }),
)

export interface EditedText {
  text: string
  /** Words that only the person wrote. */
  own: string[]
}

/** Does the edits; each thing the person writes holds a word of its own. */
export function edited(text: string, edits: Edit[]): EditedText {
  let blocks = blocksOf(text)
  const own: string[] = []
  for (const [index, one] of edits.entries()) {
    const mark = `zq${index}`
    blocks = applied(blocks, one, mark)
    if (one.type === 'insert' || one.type === 'change' || one.type === 'rewrite') own.push(mark)
  }
  const out = `${blocks.join('\n\n')}\n`
  return { text: out, own: own.filter((mark) => out.includes(mark)) }
}

/** Parts between blank lines; a fenced block stays whole. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  let isOpen = false
  for (const part of text.trimEnd().split('\n\n')) {
    if (isOpen) blocks.push(`${blocks.pop()}\n\n${part}`)
    else blocks.push(part)
    if ((part.match(/^```/gm)?.length ?? 0) % 2 === 1) isOpen = !isOpen
  }
  return blocks
}

function applied(blocks: string[], edit: Edit, mark: string): string[] {
  const index = blocks.length === 0 ? 0 : edit.at % blocks.length
  const here = blocks[index] ?? ''
  const words = here.split(' ')
  const middle = Math.ceil(words.length / 2)
  const out = blocks.slice()
  const isWhole = /^(?:```|---)/
  if (isWhole.test(here) && edit.type !== 'delete' && edit.type !== 'insert') return out
  if (edit.type === 'delete' && blocks.length > 1) out.splice(index, 1)
  else if (edit.type === 'insert') out.splice(index + 1, 0, `Here I add ${mark} myself.`)
  else if (edit.type === 'change') out.splice(index, 1, `${here} ${mark}`)
  else if (edit.type === 'rewrite') out.splice(index, 1, `Something else entirely, ${mark}.`)
  else if (edit.type === 'split') out.splice(index, 1, words.slice(0, middle).join(' '), words.slice(middle).join(' '))
  else if (edit.type === 'join' && blocks[index + 1] && !isWhole.test(blocks[index + 1] ?? ''))
    out.splice(index, 2, `${here} ${blocks[index + 1]}`)
  else if (edit.type === 'move') out.splice(1 + (edit.to % blocks.length), 0, ...out.splice(index, 1))
  else if (edit.type === 'spaces') out.splice(index, 1, `${here}  \n`)
  return out.filter((block) => block.trim() !== '')
}
