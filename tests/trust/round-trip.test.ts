import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unpacked, wordsIn } from '../editions/opened.ts'
import { call } from '../verbs/in-process.ts'
import { content, filled, folder } from '../verbs/program.ts'

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined
const runs = Number(process.env.VARIORUM_FUZZ ?? 1)

/** What is a sign of something in one of the languages that a sentence passes through. */
const signs =
  "{{ }} {% %} {%- #{ #eval( #read( #let $ x^2 // /* */ @a <b> </b> <! --> ]]> &amp; &#65; &lt; & ; ~ _a_ *b* **c** `d` ~~e~~ \\ \\n \\u{41} | ![ ]( :: ^ % ' = == + -1 ÷ § ¶ ſ ß ı İ é ñ ø Ł ǆ Ω ж".split(
    ' ',
  )
const letters = 'a b c Z 0 7 e\u0301 ü œ λ д'.split(' ')
const word = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signs) }, fc.constantFrom(...letters)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `q${all.join(' ')}q`)

/** One way of writing each letter, and no white space: lines are broken anywhere, and straight marks are set as printers set them. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/-{2,3}|[–—]/g, '–')
    .replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '')

const said = (text: string, at: number) => `In ${1700 + at} the miller wrote ${text} on the ${at} doors of the mill.`

interface Made {
  /** Sentences of the source as they were read and are printed. */
  sentences: string[]
  texts: Record<string, string>
}

async function made(texts: string[]): Promise<Made> {
  const source = `The Mill\n\n${texts.map(said).join('\n\n')}\n`
  const place = filled(folder(), { 'book/sources/a.txt': source, 'book/book.yaml': 'slug: book\n' })
  await call(['build', '--book', 'book', '--out', 'out'], place)
  const files = Object.entries(content(join(place, 'out')))
  const bytesOf = (ending: string) => Buffer.from(files.find(([path]) => path.endsWith(ending))?.[1] ?? '', 'base64')
  const pages = files.filter(([path]) => /^html\/[^/]*\.html$/.test(path))
  const chapters = [...unpacked(bytesOf('.epub'))].filter(([path]) => path.endsWith('.xhtml'))
  const texted = (page: string) => wordsIn(page, []).join(' ')
  const pdf = join(place, 'book.pdf')
  writeFileSync(pdf, bytesOf('book.pdf'))
  const fates: Array<{ text: string; fate: string }> = JSON.parse(bytesOf('statements.json').toString('utf8'))
  const sentences = fates.filter(({ fate }) => fate === 'printed').map(({ text }) => text)
  const editions = {
    html: plain(pages.map(([, base64]) => texted(Buffer.from(base64, 'base64').toString('utf8'))).join(' ')),
    epub: plain(chapters.map(([, page]) => texted(page)).join(' ')),
    ...(hasPdfToText ? { pdf: plain(spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).stdout) } : {}),
  }
  return { sentences, texts: editions }
}

describe('what a source says in signs of other languages', () => {
  test(`stands in the web edition, the EPUB${hasPdfToText ? ' and the PDF' : ' (no pdftotext: the PDF is not looked at)'}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 40, maxLength: 40 }), async (texts) => {
        const { sentences, texts: editions } = await made(texts)
        expect(sentences.length).toBeGreaterThan(texts.length / 2)
        for (const [edition, text] of Object.entries(editions)) {
          const lost = sentences.filter((one) => !text.includes(plain(one)))
          expect({ edition, lost }).toEqual({ edition, lost: [] })
        }
      }),
      { numRuns: runs, endOnFailure: true, ...(process.env.VARIORUM_FUZZ ? {} : { seed: 1 }) },
    )
  }, 600_000)
})
