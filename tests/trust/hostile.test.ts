import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/verbs/request.ts'
import { unpacked, wordsIn } from '../editions/opened.ts'
import { call } from '../verbs/in-process.ts'
import { content, filled } from '../verbs/program.ts'
import { attacks, hostileBook } from './hostile-book.ts'
import { actionsIn, dangersIn } from './opened.ts'

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined

const built: { place: string; outcome?: Outcome; files: Map<string, Uint8Array> } = { place: '', files: new Map() }

beforeAll(async () => {
  built.place = filled(mkdtempSync(join(tmpdir(), 'hostile-')), {})
  filled(join(built.place, 'book'), hostileBook())
  filled(built.place, { 'secret.txt': 'CANARY of the machine', 'secret.png': 'CANARY of the machine' })
  built.outcome = await call(['build', '--book', 'book', '--out', 'out'], built.place)
  for (const [path, base64] of Object.entries(content(join(built.place, 'out'))))
    built.files.set(path, Buffer.from(base64, 'base64'))
}, 300_000)
afterAll(() => rmSync(built.place, { recursive: true, force: true }))

const files = (ending: RegExp) => [...built.files].filter(([path]) => ending.test(path))
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const pagesOfEpub = () => {
  const [, bytes] = files(/\.epub$/)[0] ?? []
  return [...unpacked(bytes ?? new Uint8Array())].filter(([path]) => /\.(?:x?html|opf|ncx|svg)$/.test(path))
}

describe('a book in which everything is hostile', () => {
  test('is built, and what was left out is told', () => {
    expect(built.outcome?.exit).toBe(0)
    expect(built.outcome?.notices.filter(({ severity }) => severity === 'fatal')).toEqual([])
    expect(files(/\.pdf$/)).toHaveLength(3)
  })

  test('has nothing in its web pages and reports that could run, load or lead out', () => {
    const pages = files(/\.html$/)
    expect(pages.length).toBeGreaterThan(5)
    for (const [path, bytes] of pages) expect([path, dangersIn(textOf(bytes))]).toEqual([path, []])
  })

  test('has nothing of the kind in its EPUB', () => {
    const pages = pagesOfEpub()
    expect(pages.length).toBeGreaterThan(5)
    for (const [path, text] of pages) expect([path, dangersIn(text)]).toEqual([path, []])
    for (const [path, text] of pages.filter(([path]) => path.endsWith('.xhtml')))
      expect([path, /<script\b/.test(text)]).toEqual([path, false])
  })

  test('has no action in its PDFs', async () => {
    for (const [path, bytes] of files(/\.pdf$/)) expect([path, await actionsIn(bytes)]).toEqual([path, []])
  })

  test('holds nothing of any file outside its sources', () => {
    for (const [path, bytes] of built.files) expect([path, textOf(bytes).includes('CANARY')]).toEqual([path, false])
    for (const [path, text] of pagesOfEpub()) expect([path, /CANARY|root:x:0/.test(text)]).toEqual([path, false])
  })
})

const squeezed = (text: string) => text.replace(/\s+/g, '')
const inAll = (text: string) => attacks.filter((attack) => !squeezed(text).includes(squeezed(attack)))

describe('its hostile words', () => {
  test('stand as they were written in the web edition', () => {
    const text = files(/html\/[^/]*\.html$/).map(([, bytes]) => wordsIn(textOf(bytes), []).join(' '))
    expect(inAll(text.join(' '))).toEqual([])
  })

  test('and in the EPUB', () => {
    const text = pagesOfEpub().map(([, page]) => wordsIn(page, []).join(' '))
    expect(inAll(text.join(' '))).toEqual([])
  })

  test.skipIf(!hasPdfToText)('and in the PDF (by pdftotext, where it is installed)', () => {
    const [path = ''] = files(/^[^/]+(?<!-print|-cover)\.pdf$/)[0] ?? []
    const { stdout } = spawnSync('pdftotext', ['-raw', join(built.place, 'out', path), '-'], { encoding: 'utf8' })
    const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-]+/g, '')
    const text = plain(stdout)
    expect(attacks.filter((attack) => !text.includes(plain(attack)))).toEqual([])
    expect(readFileSync(join(built.place, 'secret.txt'), 'utf8')).toContain('CANARY')
  })
})
