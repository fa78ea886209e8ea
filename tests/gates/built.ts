import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { run } from '../verbs/program.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')

export interface BookUnderTest {
  name: string
  sources: string
  settings?: string
}

/** The default book, and one of real documents where they lie beside the project. */
export const books: BookUnderTest[] = [
  { name: 'the default book', sources: join(root, 'manuscript/sources'), settings: join(root, 'manuscript/book.yaml') },
  ...(existsSync(seeds) ? [{ name: 'a book of real documents', sources: seeds }] : []),
]

/** A folder with the book in `book/`, built into `out/`. */
export function build(book: BookUnderTest): string {
  const place = mkdtempSync(join(tmpdir(), 'variorum-gates-'))
  layOut(book, place)
  const { exit, out, err } = run(['build', '--book', 'book', '--out', 'out'], { cwd: place })
  expect(exit, out + err).toBe(0)
  return place
}

/** Copies the sources of a book into `book/` of a folder. */
export function layOut({ sources, settings }: BookUnderTest, place: string): void {
  mkdirSync(join(place, 'book'), { recursive: true })
  cpSync(sources, join(place, 'book/sources'), { recursive: true })
  if (settings) cpSync(settings, join(place, 'book/book.yaml'))
}

/** Files with an ending that a build made; there must be one. */
export function made(place: string, ending: string): string[] {
  const out = join(place, 'out')
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
  expect(names.length, `files *${ending}`).toBeGreaterThan(0)
  return names.map((name) => join(out, name)).sort()
}
