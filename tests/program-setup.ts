import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Compiles the program once, so that tests that run it from outside run what is in src/. */
export function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../src/bundle.mjs')], {
    encoding: 'utf8',
  })
  if (status !== 0) console.error(`The program could not be compiled; tests that run it use the last one.\n${stderr}`)
}
