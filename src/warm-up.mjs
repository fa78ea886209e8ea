// Runs the program once on the book that comes with it, and keeps what the engine has compiled of it beside the bundle, for
// every later run to begin with. Runs at install, after bundle.mjs; without it the program does the same, more slowly.
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, '.build', 'cli.js')
const keeping = pathToFileURL(join(root, 'src', 'keep-code.mjs')).href

const place = await mkdtemp(join(tmpdir(), 'variorum-'))
const book = join(place, 'book')
await cp(join(root, 'manuscript'), book, { recursive: true })
const asked = ['build', '--book', book, '--out', join(place, 'out')]
const { status, stderr } = spawnSync(process.execPath, ['--import', keeping, program, ...asked], { encoding: 'utf8' })
await rm(place, { recursive: true, force: true })
if (status !== 0) console.error(`The program could not be warmed up; it will start more slowly.\n${stderr}`)
