import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call } from './in-process.ts'
import { content, filled, folder, twoSources } from './program.ts'

const build = ['build', 'html', '--book', '.', '--out', 'out']
const verify = ['check', '--record', 'out/reports/build.json', '--book', '.']

async function verified(place: string): Promise<string[]> {
  return (await call(verify, place)).notices.map(({ rule, reason }) => `${rule} ${reason}`)
}

test('the record of a build holds until something changes', async () => {
  const place = filled(folder(), twoSources)
  await call(build, place)
  expect(await verified(place)).toEqual([])
  writeFileSync(join(place, 'out/html/index.html'), 'changed')
  writeFileSync(join(place, 'sources/letter.md'), 'changed')
  writeFileSync(join(place, 'sources/new.md'), 'new')
  rmSync(join(place, 'out/html/style.css'))
  expect(await verified(place)).toEqual([
    'no-changed-build `html/index.html` (output) is changed',
    'no-changed-build `html/style.css` (output) is missing',
    'no-changed-build `sources/letter.md` (input) is changed',
    'no-changed-build `sources/new.md` (input) is new',
  ])
})

test('files that a build no longer makes are taken away, and no others', async () => {
  const place = filled(folder(), { ...twoSources, 'book.yaml': 'slug: first\n', 'out/mine.txt': 'mine' })
  await call(['build', 'epub', '--book', '.', '--out', 'out'], place)
  writeFileSync(join(place, 'book.yaml'), 'slug: second\n')
  await call(['build', 'epub', '--book', '.', '--out', 'out'], place)
  const names = Object.keys(content(join(place, 'out'))).filter((path) => !path.startsWith('reports/'))
  expect(names).toEqual(['mine.txt', 'second.epub', 'second.onix.xml'])
})

test('a record made by hand removes nothing outside the folder', async () => {
  const place = filled(folder(), { ...twoSources, 'precious.txt': 'keep' })
  const record = {
    version: 1,
    versions: {},
    date: '',
    inputs: {},
    outputs: { html: { from: '', files: { '../precious.txt': '', '/etc/x': '' } } },
  }
  filled(place, { 'out/reports/build.json': JSON.stringify(record) })
  await call(build, place)
  expect(content(place)['precious.txt']).toBe(btoa('keep'))
})
