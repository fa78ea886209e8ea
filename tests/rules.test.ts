import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/messages/rules/index.ts'
import { messagesOf } from './rules/case.ts'
import { folder } from './verbs/program.ts'

const cases = join(import.meta.dirname, 'rules')
const source = readdirSync(join(import.meta.dirname, '../src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('messages/rules/'))
  .map((path) => readFileSync(join(import.meta.dirname, '../src', path), 'utf8'))
  .join('\n')

describe('the registry of rules', () => {
  test.each(Object.entries(rules))('%s says what, why and what to do', (id, { what, why, fix }) => {
    expect(id).toMatch(/^(?:no|use)(?:-[a-z0-9]+)+$/)
    for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^[A-Z“`][\s\S]*[.!?]$/)
  })

  test.each(Object.keys(rules))('%s is used', (id) => expect(source).toContain(`'${id}'`))

  test('every rule has its cases, and no case is without a rule', () => {
    const folders = readdirSync(cases, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'sources',
    )
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).sort())
  })
})

/** They need a fault of the program, another process, the network, Java, or a name that is no text. */
const elsewhere = [
  'no-annotation-in-print',
  'no-busy-folder',
  'no-closed-address',
  'no-colour-in-print',
  'no-crowded-bibliography',
  'no-crowded-chronology',
  'no-crowded-headings',
  'no-crowded-index',
  'no-crowded-names',
  'no-crowded-notes',
  'no-crowded-references',
  'no-doubtful-epub',
  'no-endless-book',
  'no-endless-sources',
  'no-endless-table',
  'no-epubcheck-error',
  'no-epubcheck-warning',
  'no-font-outside-file',
  'no-lesser-pdf',
  'no-narrow-margin',
  'no-odd-page-count',
  'no-overfull-book',
  'no-oversized-print-file',
  'no-typesetting-doubt',
  'no-typesetting-fault',
  'no-unaccounted-sentence',
  'no-unreadable-name',
  'no-wrong-page-box',
  'no-wrong-pdf-standard',
]

describe('a rule and its cases', () => {
  const own = Object.keys(rules).filter((id) => existsSync(join(cases, id, 'messages.txt')))

  test.each(own)('%s speaks in the bad case, at its place', async (id) => {
    const told = (await messagesOf(id, 'bad', folder())).filter(({ rule }) => rule === id)
    const expected = readFileSync(join(cases, id, 'messages.txt'), 'utf8').trim()
    expect(told.map(({ file, line, column }) => `${file}:${line}:${column}`).join('\n')).toBe(expected)
  })

  test.each(own)('%s is silent in the good case', async (id) => {
    expect((await messagesOf(id, 'good', folder())).filter(({ rule }) => rule === id)).toEqual([])
  })

  const others = Object.keys(rules).filter((id) => !own.includes(id))

  test('only what the program itself would do wrong, or the world, is tried elsewhere', () => {
    expect(others.sort()).toEqual(elsewhere)
  })

  test.each(others)('%s is tried by a test of its own, which runs and expects it', (id) => {
    const path = readFileSync(join(cases, id, 'elsewhere.txt'), 'utf8').trim()
    const code = readFileSync(join(import.meta.dirname, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(path).toMatch(/\.test\.ts$/)
    expect(code).not.toMatch(/\b(?:test|describe)\.(?:skip|todo|only)\(/)
    expect(code.match(new RegExp(`['":, ]${id}['":,]`, 'g')) ?? []).not.toEqual([])
    expect(code).toMatch(/expect\(/)
  })
})
