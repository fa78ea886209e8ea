import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hostileBook } from '../trust/hostile-book.ts'
import { filled, program } from '../verbs/program.ts'
import { isRequired } from './tools.ts'

const root = realpathSync(join(import.meta.dirname, '../..'))
const place = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-outside-')))
const build = [process.execPath, program, 'build', '--book', join(place, 'book'), '--out', join(place, 'out')]

afterAll(() => rmSync(place, { recursive: true, force: true }))

function ran(command: string, args: string[]) {
  return spawnSync(command, args, { cwd: place, encoding: 'utf8', maxBuffer: 1 << 28 })
}

const mayTrace = isRequired && ran('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const mayUnshare = isRequired && ran('unshare', ['-rn', 'true']).status === 0

/** Where a program of Node may look by itself: its own files, the system's, and what describes the machine. */
const own = [
  root,
  dirname(dirname(process.execPath)),
  ...['/proc', '/sys', '/dev', '/usr', '/lib', '/etc/ld.so', '/etc/ssl', '/etc/localtime'],
]

describe.runIf(isRequired)('a build of a hostile book', () => {
  filled(join(place, 'book'), hostileBook())

  test.runIf(mayTrace)(
    'opens nothing outside the book, the program and its output, and no connection',
    () => {
      const trace = join(place, 'trace')
      const calls =
        'trace=openat,open,creat,connect,bind,sendto,execve,rename,renameat,renameat2,unlink,unlinkat,mkdir,symlink,link'
      const { status, stdout, stderr } = ran('strace', ['-f', '-qq', '-e', calls, '-o', trace, ...build])
      expect(status, stdout + stderr).toBe(0)
      const lines = readFileSync(trace, 'utf8').split('\n')
      expect(lines.length).toBeGreaterThan(100)
      expect(lines.filter((line) => /\b(?:connect|bind|sendto)\(/.test(line) && /AF_INET/.test(line))).toEqual([])
      expect(lines.filter((line) => /execve\(/.test(line)).length).toBe(1)
      const opened = lines.flatMap((line) => [...line.matchAll(/"(\/[^"]*)"/g)].map(([, path = '']) => path))
      const away = opened.filter((path) => !path.startsWith(place) && !own.some((folder) => path.startsWith(folder)))
      expect([...new Set(away)]).toEqual([])
      // Fonts come with the program; those of the machine differ from one to the next.
      expect(opened.filter((path) => !path.startsWith(root) && /^\/(?:usr|etc)\/.*fonts?\b/.test(path))).toEqual([])
      const written = lines.filter((line) => /O_WRONLY|O_RDWR|O_CREAT|rename|unlink|mkdir|symlink\(|link\(/.test(line))
      const elsewhere = written.flatMap((line) => /"(\/[^"]*)"/.exec(line)?.[1] ?? [])
      expect(elsewhere.filter((path) => !path.startsWith(place) && !path.startsWith('/dev/'))).toEqual([])
    },
    600_000,
  )

  test.runIf(mayUnshare)(
    'needs no network',
    () => {
      const { status, stdout, stderr } = ran('unshare', ['-rn', ...build])
      expect(status, stdout + stderr).toBe(0)
    },
    300_000,
  )
})
