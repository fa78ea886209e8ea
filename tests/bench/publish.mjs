// Publishes a manuscript in all editions and compares time and memory with pandoc and bare Typst, where they are.
// usage: node tests/bench/publish.mjs [MANUSCRIPT.md], the default book if none is named; times are seconds of the processor, memory is the highest in MB.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'bench-'))
const manuscript = process.argv[2] ?? merged(join(out, 'book'))
const typst = `
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
const text = readFileSync(${JSON.stringify(manuscript)}, 'utf8').replace(/[#$*_\`<@\\\\[\\]]/g, '\\\\$&')
const compiler = NodeCompiler.create()
compiler.pdf({ mainFileContent: '#set page("a5"); #set par(justify: true)\\n' + text })`
const runs = {
  help: ['node', ['.build/cli.js', '--help']],
  variorum: ['node', ['.build/cli.js', 'build', 'epub', 'html', 'pdf', '--manuscript', manuscript, '--out', out]],
  'pandoc epub': ['pandoc', [manuscript, '-o', join(out, 'peer.epub')]],
  'pandoc html': ['pandoc', ['-s', manuscript, '-o', join(out, 'peer.html')]],
  'typst pdf': ['node', ['--input-type=module', '-e', typst]],
}

const seconds = {}
for (const [name, [program, args]] of Object.entries(runs)) {
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', program, ...args], { cwd: root, encoding: 'utf8' })
  const [user = 0, system = 0, wall = 0, memory = 0] = (run.stderr?.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  if (run.error || run.status === 127 || Number.isNaN(memory)) console.log(`${name.padEnd(14)}not there`)
  else {
    seconds[name] = user + system
    const row = [seconds[name].toFixed(2), wall.toFixed(2), (memory / 1024).toFixed(0)]
    console.log(`${name.padEnd(14)}${row.map((value) => value.padStart(9)).join('')}   (processor, wall, MB)`)
  }
}
rmSync(out, { recursive: true })
const peers = seconds['pandoc epub'] + seconds['pandoc html'] + seconds['typst pdf']
if (peers > 0)
  console.log(`variorum takes ${(seconds.variorum / peers).toFixed(2)} of the processor time of its peers together`)

function merged(folder) {
  cpSync(join(root, 'manuscript'), folder, { recursive: true })
  spawnSync('node', ['.build/cli.js', 'merge', '--book', folder], { cwd: root })
  return join(folder, 'book.md')
}
