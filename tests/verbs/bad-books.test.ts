import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badBooks } from './bad-books/index.ts'
import { call } from './in-process.ts'
import { content, folder } from './program.ts'

/** For a hanging test only; how long a flood takes is measured by `npm run bench:hostile`. */
const PATIENCE = 600_000

/** What a person keeps in the folder of a book besides the sources. */
function ownFiles(place: string): Record<string, string> {
  return Object.fromEntries(Object.entries(content(place)).filter(([path]) => /^(?:book|ledger)\./.test(path)))
}

describe('a book with something wrong in it', () => {
  test.each(badBooks.map((book) => [book.name, book] as const))(
    '%s',
    async (_, { lay, tells, exit, isNothing = false }) => {
      const place = folder()
      lay(place)
      const before = ownFiles(place)
      const outcome = await call(['build', '--book', '.', '--out', 'out'], place)
      const told = outcome.notices.map(({ file, rule }) => `${file} ${rule}`)
      for (const line of tells) expect(told).toContain(line)
      expect(outcome.notices.filter(({ reason, fix }) => reason === '' || fix === '')).toEqual([])
      expect({ exit: outcome.exit, isMade: existsSync(join(place, 'out/html/index.html')) }).toEqual({
        exit,
        isMade: !isNothing,
      })
      const isHeld = outcome.notices.some(
        ({ file, severity }) => severity === 'fatal' && /^(?:book|ledger)\./.test(file),
      )
      if (isHeld) expect(ownFiles(place)).toEqual(before)
      if (outcome.exit === 0) expect(JSON.stringify(Object.keys(content(join(place, 'out'))))).not.toContain('secret')
    },
    PATIENCE,
  )
})
