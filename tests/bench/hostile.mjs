// Builds floods in all editions at each size, each in its own process; none of 5 MB may take more than 60 s.
// usage: node tests/bench/hostile.mjs [--mb 1,5] [--verb build] [PART-OF-NAME …]
// Shows seconds of the processor and of the clock and the highest memory in MB, by how much the processor's time grew from the
// size before (more than in step: work that is not linear), and the messages.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { floods } from './hostile-books.mjs'

const program = process.env.VARIORUM_PROGRAM ?? fileURLToPath(new URL('../../.build/cli.js', import.meta.url))
const options = { mb: { type: 'string', default: '1,5' }, verb: { type: 'string', default: 'build' } }
const { values, positionals } = parseArgs({ allowPositionals: true, options })
const asked = Object.entries(floods).filter(
  ([name]) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
)

console.log(`${'flood'.padEnd(34)}  MB  processor      wall    memory  growth  exit  messages`)
for (const [name, files] of asked) {
  let before
  for (const mb of values.mb.split(',').map(Number)) {
    const run = measured(files(mb * 1_000_000))
    const growth = before ? run.processor / before.processor : undefined
    const isSteeper = before !== undefined && growth > (mb / before.mb) * 1.2
    const isBad = !(run.wall <= 60) || ![0, 1].includes(run.exit) || isSteeper
    if (isBad) process.exitCode = 1
    const columns = [run.processor.toFixed(1), run.wall.toFixed(1), (run.memory / 1024).toFixed(0)]
    console.log(
      `${name.padEnd(34)} ${String(mb).padStart(3)} ${columns.map((value) => value.padStart(10)).join('')} ${(growth?.toFixed(1) ?? '').padStart(7)}  ${String(run.exit).padStart(4)}  ${run.told}${isBad ? '   TOO MUCH' : ''}`,
    )
    before = { ...run, mb }
  }
}

function measured(files) {
  const place = mkdtempSync(join(tmpdir(), 'flood-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const book = files['book.md'] === undefined ? ['--book', place] : ['--manuscript', join(place, 'book.md')]
  const args = ['-f', '%U %S %e %M', 'node', program, values.verb, '--json', ...book, '--out', join(place, 'out')]
  const run = spawnSync('/usr/bin/time', args, { encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 900_000 })
  rmSync(place, { recursive: true })
  const [user = NaN, system = NaN, wall = NaN, memory = NaN] = (run.stderr?.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { processor: user + system, wall, memory, exit: run.status, told: told(run) }
}

function told({ stdout, stderr }) {
  try {
    const counts = new Map()
    for (const { rule } of JSON.parse(stdout).notices) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} ${count}`)).join(', ')
  } catch {
    return stderr.slice(-2000, -1).replaceAll('\n', ' | ').slice(0, 600)
  }
}
