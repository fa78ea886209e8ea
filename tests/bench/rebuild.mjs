// Changes a paragraph of the default book while `dev` watches it, several times, and shows how long the editions take.
// usage: node tests/bench/rebuild.mjs [CHANGES]; then compares what dev has made with a build from nothing.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = process.env.VARIORUM_PROGRAM ?? join(root, '.build/cli.js')
const changes = Number(process.argv[2] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const book = join(folder, 'book')
const text = join(book, 'book.md')
cpSync(join(root, 'manuscript'), book, { recursive: true })

const dev = spawn('node', [program, 'dev', '--book', book, '--out', join(folder, 'dev'), '--port', '0'], { cwd: root })
const errors = []
dev.stderr.on('data', (part) => errors.push(part))
const lines = createInterface({ input: dev.stdout })
const steps = createInterface({ input: dev.stderr })
let begun = performance.now()
const first = await built()
console.log(`first build             ${first.told.toFixed(2)} s`)
const shown = []
const told = []
const cpu = []
for (let change = 0; change < changes; change++) {
  await new Promise((resolve) => setTimeout(resolve, 300))
  const paragraphs = readFileSync(text, 'utf8').split('\n\n')
  const at = paragraphs.findIndex((block) => /^\p{Lu}/u.test(block) && block.length > 300)
  paragraphs[at] = `${paragraphs[at]} This sentence was added by hand, number ${change}.`
  begun = performance.now()
  writeFileSync(text, paragraphs.join('\n\n'))
  const times = await built()
  shown.push(times.shown)
  told.push(times.told)
  cpu.push(times.cpu)
}
dev.kill()
await once(dev, 'close')
console.log(
  `editions after a change ${median(shown).toFixed(2)} s (${shown.map((time) => time.toFixed(2)).join(', ')})`,
)
console.log(`their processor time    ${median(cpu).toFixed(2)} s (${cpu.map((time) => time.toFixed(2)).join(', ')})`)
console.log(`checks and reports too  ${median(told).toFixed(2)} s (${told.map((time) => time.toFixed(2)).join(', ')})`)
spawnSync('node', [program, 'build', '--book', book, '--out', join(folder, 'whole')], { cwd: root })
const { stdout } = spawnSync('diff', ['-rq', join(folder, 'dev'), join(folder, 'whole')], { encoding: 'utf8' })
console.log(stdout === '' ? 'the same as a build from nothing' : stdout)
rmSync(folder, { recursive: true })

/** Seconds until the editions lie in the folder (checking begins then) and until everything is told. */
function built() {
  return new Promise((resolve, reject) => {
    let shownAt = Number.NaN
    const since = () => (performance.now() - begun) / 1000
    const used = processor()
    let usedThen = 0
    const see = (line) => {
      if (!line.startsWith('Checking')) return
      shownAt = since()
      usedThen = processor() - used
    }
    const hear = (line) => {
      if (!/^(?:Done|Not fit|Nothing more)/.test(line)) return
      steps.off('line', see)
      lines.off('line', hear)
      dev.off('close', fail)
      resolve({ shown: shownAt, told: since(), cpu: usedThen })
    }
    const fail = () => reject(new Error(errors.join('')))
    steps.on('line', see)
    lines.on('line', hear)
    dev.on('close', fail)
  })
}

/** Seconds of the processor that the program has used, on systems that tell. */
function processor() {
  try {
    const [user, system] = readFileSync(`/proc/${dev.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    return (Number(user) + Number(system)) / 100
  } catch {
    return Number.NaN
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
