// Two manuscripts made from the default book: the book itself (S) and a very long one of its paragraphs (L).
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const wordsOfLong = 567_000
const chapters = 365
const notes = 2000
const tables = 5
const rows = 60

/** Writes both books into a folder; `program` merges the sources of the first one. */
export function books(root, program, folder) {
  cpSync(join(root, 'manuscript'), join(folder, 'book'), { recursive: true })
  spawnSync('node', [program, 'merge', '--book', join(folder, 'book')], { cwd: root })
  const short = readFileSync(join(folder, 'book', 'book.md'), 'utf8')
  const paths = { S: join(folder, 'book-S.md'), L: join(folder, 'book-L.md') }
  writeFileSync(paths.S, short)
  writeFileSync(paths.L, longBook(short))
  return paths
}

function longBook(short) {
  const paragraphs = short
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n{2,}/)
    .filter((block) => /^[\p{L}"“‘]/u.test(block) && block.length > 200)
    .map((block) => block.replace(/\[\^[^\]]+\]/g, '').replace(/\s+/g, ' '))
  const average = paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0) / paragraphs.length
  const total = Math.round(wordsOfLong / average)
  const made = ['---\ntitle: A very long account\n---']
  const definitions = []
  for (let at = 0; at < total; at++) {
    const chapter = Math.floor((at * chapters) / total)
    if (at === 0 || chapter !== Math.floor(((at - 1) * chapters) / total)) made.push(`# Chapter ${chapter + 1}`)
    else if (at % 14 === 7) made.push(`## Section ${chapter + 1}.${at}`)
    const call = at % Math.ceil(total / notes) === 0 ? `[^n${at}]` : ''
    if (call) definitions.push(`${call}: Note ${at}. Compare chapter ${(at % chapters) + 1}; the two accounts differ.`)
    made.push(`(${chapter + 1}, ${at}) ${paragraphs[(at * 7) % paragraphs.length]}${call}`)
    if (at % Math.floor(total / tables) === 100) made.push(table(at))
  }
  return `${made.join('\n\n')}\n\n${definitions.join('\n\n')}\n`
}

function table(seed) {
  const lines = Array.from(
    { length: rows },
    (_, row) => `| ${1800 + row} | Event ${seed + row} of the account | ${row} |`,
  )
  return ['| Year | Event | Number |', '|---|---|---:|', ...lines].join('\n')
}
