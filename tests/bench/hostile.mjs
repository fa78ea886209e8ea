// Builds floods in all editions, each in its own process, and shows time and memory; none of 5 MB may take more than 60 s.
// usage: node tests/bench/hostile.mjs [--mb 5] [PART-OF-NAME …]; seconds of the processor, of the clock, highest memory in MB.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { floods } from './hostile-books.mjs'

const program = process.env.VARIORUM_PROGRAM ?? fileURLToPath(new URL('../../.build/cli.js', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { mb: { type: 'string', default: '5' } } })
const size = Number(values.mb) * 1_000_000
const asked = Object.entries(floods).filter(
  ([name]) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
)

console.log(`${'flood'.padEnd(34)}  processor      wall        MB  exit  messages`)
for (const [name, files] of asked) {
  const place = mkdtempSync(join(tmpdir(), 'flood-'))
  for (const [path, content] of Object.entries(files(size))) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const args = ['-f', '%U %S %e %M', 'node', program, 'build', '--json', '--book', place, '--out', join(place, 'out')]
  const run = spawnSync('/usr/bin/time', args, { encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 900_000 })
  const [user, system, wall, memory] = (run.stderr?.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  const columns = [(user + system).toFixed(1), wall.toFixed(1), (memory / 1024).toFixed(0)]
  const isBad = !(wall <= 60) || ![0, 1].includes(run.status)
  if (isBad) process.exitCode = 1
  console.log(
    `${name.padEnd(34)} ${columns.map((value) => value.padStart(10)).join('')}  ${String(run.status).padStart(4)}  ${told(run)}${isBad ? '   TOO MUCH' : ''}`,
  )
  rmSync(place, { recursive: true })
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
