import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

/**
 * npm leaves a package for another machine out of the lock file when the registry in use does not have it,
 * and then `npm ci` refuses the file. Such an entry has to be written in by hand: version, os, cpu, `optional: true`.
 */
test('the lock file names every package that another machine would need', () => {
  const text = readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')
  const packages: Record<string, Locked> = JSON.parse(text).packages
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
  expect(text).not.toContain('"resolved"')
})
