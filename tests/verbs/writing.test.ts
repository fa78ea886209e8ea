import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withLock } from '../../src/world/lock.ts'
import { completeWriting, writeAll } from '../../src/world/writing.ts'
import { content, filled, folder } from './program.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function writing(place: string, files: Record<string, string>, stale: string[] = []) {
  return {
    folder: join(place, 'out'),
    staging: join(place, '.out.variorum.tmp'),
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })),
    stale,
  }
}

describe('writing', () => {
  test('changes what is given, removes what is stale and leaves the rest', async () => {
    const place = filled(folder(), { 'out/a.txt': 'old', 'out/old/b.txt': 'stale', 'out/mine.txt': 'mine' })
    await writeAll(writing(place, { 'a.txt': 'new', 'html/c.txt': 'new' }, ['old/b.txt', 'never.txt']))
    const text = Object.fromEntries(Object.entries(content(place)).map(([path, base64]) => [path, atob(base64)]))
    expect(text).toEqual({ 'out/a.txt': 'new', 'out/html/c.txt': 'new', 'out/mine.txt': 'mine' })
    expect(existsSync(join(place, 'out/old'))).toBe(false)
  })

  test('leaves everything when one file can not be written', async () => {
    const place = filled(folder(), { 'out/a.txt': 'old' })
    const name = 'x'.repeat(300)
    await expect(writeAll(writing(place, { 'a.txt': 'new', [name]: 'too long a name' }))).rejects.toThrow()
    expect(Object.keys(content(place))).toEqual(['out/a.txt'])
    expect(readFileSync(join(place, 'out/a.txt'), 'utf8')).toBe('old')
  })

  test('completes what was killed between two renames', async () => {
    const place = filled(folder(), { 'out/a.txt': 'old', 'out/b.txt': 'old', 'out/c.txt': 'stale' })
    const ready = join(place, '.out.variorum-ready.tmp')
    filled(ready, {
      'moves.json': '{"paths": ["a.txt", "b.txt"], "stale": ["c.txt"]}',
      'new/a.txt': 'new',
      'new/b.txt': 'new',
    })
    renameSync(join(ready, 'new/a.txt'), join(place, 'out/a.txt'))
    await completeWriting(join(place, 'out'), join(place, '.out.variorum.tmp'))
    expect(content(place)).toEqual({ 'out/a.txt': btoa('new'), 'out/b.txt': btoa('new') })
  })

  test('clears away what was killed before all was written', async () => {
    const place = filled(folder(), { 'out/a.txt': 'old', '.out.variorum.tmp/new/a.txt': 'ne' })
    await completeWriting(join(place, 'out'), join(place, '.out.variorum.tmp'))
    expect(content(place)).toEqual({ 'out/a.txt': btoa('old') })
  })
})

describe('the lock', () => {
  const me = { pid: 4242, isAlive: () => true }

  test('lets one in after the other', async () => {
    const path = join(folder(), 'lock')
    let inside = 0
    const work = async () => {
      inside += 1
      expect(inside).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 30))
      inside -= 1
    }
    await Promise.all([1, 2, 3].map((pid) => withLock(path, { pid, isAlive: () => true }, () => undefined, work)))
    expect(existsSync(path)).toBe(false)
  })

  test('takes over from a process that is gone', async () => {
    const path = join(folder(), 'lock')
    writeFileSync(path, '999')
    const done = await withLock(
      path,
      { ...me, isAlive: (pid) => pid !== 999 },
      () => undefined,
      async () => 'done',
    )
    expect(done).toBe('done')
  })

  test('clears away what a process left that was killed while it took it', async () => {
    const place = filled(folder(), {
      'lock.999.tmp': '999',
      'lock.998.old.tmp': '998',
      'lock.7.tmp': '7',
      'lock.x': '',
    })
    const holder = { ...me, isAlive: (pid: number) => pid < 900 }
    await withLock(
      join(place, 'lock'),
      holder,
      () => undefined,
      async () => undefined,
    )
    expect(Object.keys(content(place))).toEqual(['lock.7.tmp', 'lock.x'])
  })
})

describe('the lock that can not be had', () => {
  const me = { pid: 4242, isAlive: () => true }

  test('is let go when the work fails', async () => {
    const path = join(folder(), 'lock')
    const failing = withLock(
      path,
      me,
      () => undefined,
      () => Promise.reject(new Error('no')),
    )
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(path)).toBe(false)
  })

  test('that is held for too long is told: no-busy-folder', async () => {
    const path = join(folder(), 'lock')
    writeFileSync(path, '999')
    const now = { ...me, patience: 150 }
    await expect(
      withLock(
        path,
        now,
        () => undefined,
        async () => 'done',
      ),
    ).rejects.toThrow('Process 999')
  })

  test('stands aside where nothing can be written', async () => {
    const path = join(folder(), 'nowhere', 'lock')
    expect(
      await withLock(
        path,
        me,
        () => undefined,
        async () => 'done',
      ),
    ).toBe('done')
  })
})
