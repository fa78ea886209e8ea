import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { content, filled, folder, run, twoSources } from './program.ts'

/** Imported before the program: tells of each script whether the engine took what it had compiled of it before. */
const telling = `
  import { writeSync } from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  import vm from 'node:vm'
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options)
      writeSync(2, 'taken: ' + (this.cachedDataRejected === false) + '\\n')
    }
  }
  syncBuiltinESMExports()`

function built(node: string[]) {
  const place = folder()
  filled(join(place, 'book'), twoSources)
  const { err, exit } = run(['build', '--book', 'book', '--out', 'out'], { cwd: place, node })
  expect(exit).toBe(0)
  return { files: content(place), taken: [...err.matchAll(/^taken: (\w+)$/gm)].map(([, taken]) => taken) }
}

test('what the engine compiled before, of the program in both threads and of citeproc, is taken and changes nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../src/warm-up.mjs')])
  expect([status, String(stderr)]).toEqual([0, ''])
  const warm = built(['--import', `data:text/javascript,${encodeURIComponent(telling)}`])
  expect(warm.taken).toEqual(['true', 'true', 'true'])
  const cold = built(['--no-opt', '--import', `data:text/javascript,${encodeURIComponent(telling)}`])
  expect(cold.taken).toEqual(['false', 'false', 'false'])
  const names = Object.keys(warm.files)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => cold.files[name] !== warm.files[name])).toEqual([])
})
