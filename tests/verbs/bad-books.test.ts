import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badBooks } from './bad-books.ts'
import { call } from './in-process.ts'
import { content, folder } from './program.ts'

/** For a hanging test only; how long a flood takes is measured by `npm run bench:hostile`. */
const PATIENCE = 600_000

describe('a book with something wrong in it', () => {
  test.each(badBooks.map((book) => [book.name, book] as const))(
    '%s',
    async (_, { lay, tells, exit }) => {
      const place = folder()
      lay(place)
      const outcome = await call(['build', '--book', '.', '--out', 'out'], place)
      const told = outcome.notices.map(({ file, rule }) => `${file} ${rule}`)
      for (const line of tells) expect(told).toContain(line)
      expect(outcome.notices.filter(({ reason, fix }) => reason === '' || fix === '')).toEqual([])
      expect({ exit: outcome.exit, isMade: existsSync(join(place, 'out/html/index.html')) }).toEqual({
        exit,
        isMade: exit === 0 || tells.some((line) => line.startsWith('templates/')),
      })
      if (outcome.exit === 0) expect(JSON.stringify(Object.keys(content(join(place, 'out'))))).not.toContain('secret')
    },
    PATIENCE,
  )
})
