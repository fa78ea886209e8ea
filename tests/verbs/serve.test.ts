import { expect, test } from 'vitest'
import { call } from './in-process.ts'
import { filled, folder } from './program.ts'

test.each([
  ['an address of somebody else', ['--host', '203.0.113.7']],
  ['a folder that is not there', ['--out', 'nowhere']],
])('%s is not served on: no-closed-address', async (_, args) => {
  const place = filled(folder(), { 'dist/a.txt': 'a' })
  const { exit, notices } = await call(['serve', '--port', '0', ...args], place)
  expect(exit).toBe(2)
  expect(notices.map(({ rule }) => rule)).toEqual(['no-closed-address'])
})
