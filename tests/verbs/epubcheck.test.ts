import { expect, test } from 'vitest'
import { check } from '../../src/verbs/check.ts'
import { type EpubCheckRun, openWorld } from '../../src/world/world.ts'
import { filled, folder, twoSources } from './program.ts'

async function told(run: EpubCheckRun | null) {
  const place = filled(folder(), twoSources)
  const ignore = () => undefined
  const world = {
    ...openWorld({ cwd: place, pid: 1, isAlive: () => true, waiting: ignore }),
    epubCheck: async () => run,
  }
  const request = {
    verb: 'check',
    words: [],
    book: '.',
    hasBook: true,
    out: 'out',
    host: '',
    port: 0,
    isImposed: false,
    isArchived: false,
  }
  const { notices, exit } = await check(request, { world, versions: {}, step: ignore, say: ignore })
  return { exit, rules: notices.map(({ rule }) => rule).filter((rule) => rule.includes('epubcheck')) }
}

test('what EPUBCheck finds is told', async () => {
  const error = { id: 'RSC-005', severity: 'ERROR', message: 'attribute "x" not allowed', place: 'a.xhtml:3' } as const
  const warning = { ...error, severity: 'WARNING' } as const
  expect(await told({ version: '5.3.0', findings: [error, warning] })).toEqual({
    exit: 1,
    rules: ['no-epubcheck-error', 'no-epubcheck-warning'],
  })
  expect(await told({ version: '5.3.0', findings: [] })).toEqual({ exit: 0, rules: [] })
})

test('where it can not be run, nothing is told', async () => {
  expect(await told(null)).toEqual({ exit: 0, rules: [] })
})
