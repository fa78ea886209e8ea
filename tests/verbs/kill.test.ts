import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { content, filled, folder, program, run, runJson, twoSources } from './program.ts'

const changed = { 'sources/letter.md': twoSources['sources/letter.md'].replace('milk churn', 'copper kettle') }

const rounds = Number(process.env.VARIORUM_KILLS ?? 6)
/** For a hanging test only. */
const timeout = 300_000 + rounds * 20_000

/** Builds and kills the build after some milliseconds; true when it was killed before its end. */
function killed(place: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const build = spawn(process.execPath, [program, 'build', 'html', 'epub', '--book', '.', '--out', 'out'], {
      cwd: place,
      stdio: 'ignore',
    })
    const timer = setTimeout(() => build.kill('SIGKILL'), after)
    build.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** What a reader or an editor sees of the book; not what waits to be cleared away. */
function seen(place: string): Record<string, string> {
  const visible = Object.entries(content(place)).filter(([path]) => !/(?:^|\/)\./.test(path))
  return Object.fromEntries(visible.filter(([path]) => !path.startsWith('sources/')))
}

describe('a build that is killed', { timeout }, () => {
  test('leaves the last good output, manuscript and ledger, or the new ones', async () => {
    const place = filled(folder(), twoSources)
    const args = ['build', 'html', 'epub', '--book', '.', '--out', 'out']
    expect(run(args, { cwd: place }).exit).toBe(0)
    const start = performance.now()
    const before = seen(place)
    filled(place, changed)
    run(args, { cwd: place })
    const whole = performance.now() - start
    const after = seen(place)
    expect(after).not.toEqual(before)
    for (let round = 0; round < rounds; round += 1) {
      filled(place, round % 2 === 0 ? twoSources : changed)
      await killed(place, (whole * (round + 0.5)) / rounds)
      const now = seen(place)
      for (const part of ['out/', 'book.md', 'ledger.json']) {
        const of = (all: Record<string, string>) =>
          Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith(part)))
        expect([of(before), of(after)]).toContainEqual(of(now))
      }
    }
    filled(place, changed)
    const { exit, notices } = runJson(args, { cwd: place })
    expect({ exit, notices: notices.filter(({ rule }) => rule === 'no-edit-conflict') }).toEqual({
      exit: 0,
      notices: [],
    })
    expect(seen(place)).toEqual(after)
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('of two builds at once the second waits, and both end well', async () => {
    const place = filled(folder(), twoSources)
    const builds = await Promise.all([1, 2, 3].map(() => killed(place, 200_000)))
    expect(builds).toEqual([false, false, false])
    const once = seen(place)
    run(['build', 'html', 'epub', '--book', '.', '--out', 'out'], { cwd: place })
    expect(seen(place)).toEqual(once)
    expect(Object.keys(once)).toEqual(
      expect.arrayContaining(['book.md', 'ledger.json', 'out/html/index.html', 'out/reports/build.json']),
    )
    expect(readdirSync(join(place, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
