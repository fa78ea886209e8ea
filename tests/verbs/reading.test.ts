import { spawnSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder, readInside } from '../../src/world/reading.ts'
import { filled, folder } from './program.ts'

function told({ faults }: Awaited<ReturnType<typeof readFolder>>): string[] {
  return faults.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`))
}

test('a pipe is passed by: no-special-file', async () => {
  const place = filled(folder(), { 'a.txt': 'words' })
  spawnSync('mkfifo', [join(place, 'pipe.txt')])
  const found = await readFolder(place, 'sources')
  expect(found.files.map(({ path }) => path)).toEqual(['a.txt'])
  expect(told(found)).toEqual(['sources/pipe.txt no-special-file'])
})

test('a file whose name is not UTF-8 is told: no-unreadable-name', async () => {
  const place = filled(folder(), { 'a.txt': 'words' })
  const name = Buffer.concat([Buffer.from(`${place}/b`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')])
  writeFileSync(name, 'words')
  expect(told(await readFolder(place, 'sources'))).toEqual(['sources/b\ufffd\ufffd.txt no-unreadable-name'])
})

test('a file too large for a text is passed by: no-oversized-source', async () => {
  const place = filled(folder(), { 'a.txt': 'words', 'b.txt': '' })
  truncateSync(join(place, 'b.txt'), 65 * 1024 * 1024)
  expect(told(await readFolder(place, 'sources'))).toEqual(['sources/b.txt no-oversized-source'])
})

test('folders in folders are read, in order, and hidden files are not', async () => {
  const place = filled(folder(), { 'b/c.txt': '1', 'a.txt': '2', '.hidden': '3', 'b/a.txt': '4', 'b/.git/x': '5' })
  expect((await readFolder(place, 'sources')).files.map(({ path }) => path)).toEqual(['a.txt', 'b/a.txt', 'b/c.txt'])
})

test('nothing outside the folder is read by name', async () => {
  const place = filled(folder(), { 'book/a.png': 'picture', 'secret.png': 'secret' })
  expect(await readInside(join(place, 'book'), 'a.png')).not.toBeNull()
  for (const path of ['../secret.png', '/etc/hostname', 'gone.png', '.', 'a.png/../../secret.png']) {
    expect(await readInside(join(place, 'book'), path).catch(() => null)).toBeNull()
  }
})
