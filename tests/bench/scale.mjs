// Merges corpora of growing size, each in its own process, and shows CPU time and peak memory per document.
// usage: node tests/bench/scale.mjs [100 1000 10000]
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const sizes = process.argv.slice(2).map(Number)
const outfile = new URL('.cache/bench/merge-corpus.mjs', root).pathname
await build({
  entryPoints: [new URL('merge-corpus.ts', import.meta.url).pathname],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})

const columns = ['documents', 'read', 'collate', 'compose', 'total', 'peak']
console.log(`${columns.map((name) => name.padStart(10)).join('')}   (CPU ms and KB per document)`)
let first = null
for (const size of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const folder = new URL('manuscript/sources/', root).href
  const run = spawnSync('node', ['--max-old-space-size=16384', outfile, folder, String(size)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (run.status !== 0) {
    console.error(run.stderr)
    process.exitCode = 1
    break
  }
  const { documents, cpu, peak } = JSON.parse(run.stdout)
  const each = (value) => (value / documents).toFixed(1)
  const total = cpu.read + cpu.collate + cpu.compose
  const row = [documents, each(cpu.read), each(cpu.collate), each(cpu.compose), each(total), each(peak / 1024)]
  first ??= { total: total / documents, peak: peak / documents }
  const growth = `x${(total / documents / first.total).toFixed(2)} time, x${(peak / documents / first.peak).toFixed(2)} memory`
  console.log(`${row.map((value) => String(value).padStart(10)).join('')}   ${growth}`)
}
