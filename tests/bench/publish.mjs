// Publishes two manuscripts in all editions, beside pandoc and bare Typst where they are.
// usage: node tests/bench/publish.mjs [--rounds 3] [MANUSCRIPT.md …]; a short and a very long book when none is named.
// Every round runs every program once; figures are medians, ratios are of the same round.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { books } from './books.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = process.env.VARIORUM_PROGRAM ?? join(root, '.build/cli.js')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const manuscripts = positionals.length > 0 ? positionals : Object.values(books(root, program, folder))
const columns = ['wall s', 'cpu s', 'peak MB']
const row = (name, values) => `${name.padEnd(26)}${values.map((value) => String(value).padStart(10)).join('')}`

console.log(row('', columns))
const rounds = Number(values.rounds ?? 3)
const few = positionals.length > 0 ? rounds : 1
const fromSources =
  (verb, ...more) =>
  () => {
    const book = join(folder, 'sources-only')
    rmSync(book, { recursive: true, force: true })
    cpSync(join(root, 'manuscript'), book, { recursive: true })
    return ['node', [program, verb, '--book', book, ...more]]
  }
const alone = measured(
  {
    help: () => ['node', [program, '--help']],
    'merge of the default book': fromSources('merge'),
    'all of it, from sources': fromSources('build', '--out', join(folder, 'whole')),
  },
  rounds,
)
for (const [name, found] of Object.entries(alone)) report(name, found)
for (const manuscript of manuscripts) compare(manuscript, manuscript.endsWith('book-L.md') ? few : rounds)
rmSync(folder, { recursive: true })

function compare(manuscript, count) {
  console.log(`\n${basename(manuscript)}, ${count} rounds`)
  const out = (name) => join(folder, name)
  const build = (formats, name) => () => {
    rmSync(out(name), { recursive: true, force: true })
    return ['node', [program, 'build', ...formats, '--manuscript', manuscript, '--out', out(name)]]
  }
  const peers = {
    'pandoc, EPUB': () => ['pandoc', [manuscript, '--toc', '-o', out('peer.epub')]],
    'pandoc, HTML': () => ['pandoc', ['-s', '--toc', manuscript, '-o', out('peer.html')]],
    'bare Typst, PDF': () => ['node', [join(root, 'tests/bench/typst-peer.mjs'), manuscript, out('peer.pdf')]],
  }
  const ours = { 'variorum, all': build([], 'all'), 'variorum, EPUB and HTML': build(['epub', 'html'], 'screen') }
  const runs = measured({ ...peers, ...ours }, count)
  for (const [name, found] of Object.entries(runs)) report(name, found)
  if (Object.keys(peers).some((name) => runs[name].length === 0)) return
  const ratio = (key) =>
    median(
      runs['variorum, all'].map(
        (run, at) => run[key] / Object.keys(peers).reduce((sum, name) => sum + runs[name][at][key], 0),
      ),
    )
  const memory = median(runs['variorum, all'].map((run, at) => run.peak / runs['bare Typst, PDF'][at].peak))
  console.log(row('variorum, all, to peers', [ratio('wall').toFixed(2), ratio('cpu').toFixed(2), memory.toFixed(2)]))
  console.log('  (time: to the three together; memory: to bare Typst)')
}

function measured(programs, count) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < count; round++)
    for (const [name, command] of Object.entries(programs)) {
      const run = timed(...command())
      if (run) runs[name].push(run)
    }
  return runs
}

function timed(command, args) {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], { cwd: root, encoding: 'utf8' })
  const last = run.stderr?.trim().split('\n').at(-1) ?? ''
  const [wall, user, system, memory] = last.split(' ').map(Number)
  if (run.error || ![0, 1].includes(run.status) || Number.isNaN(memory)) return null
  return { wall, cpu: user + system, peak: memory / 1024 }
}

function report(name, found) {
  if (found.length === 0) console.log(row(name, ['not there']))
  else
    console.log(
      row(name, [
        median(found.map(({ wall }) => wall)).toFixed(2),
        median(found.map(({ cpu }) => cpu)).toFixed(2),
        median(found.map(({ peak }) => peak)).toFixed(0),
      ]),
    )
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
