import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { joinedZips } from '../../src/editions/epub/joined-zips.ts'

const date = new Date(2001, 1, 3)
const packed = (...names: string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      names.map((name) => [name, [new TextEncoder().encode(`${name} `.repeat(40)), { level: 6, mtime: date }]]),
    ),
  )

test('two joined files are the bytes of one packed of all their files', () => {
  const all = ['mimetype', 'pictures/été.svg', 'a.xhtml', 'b/c.xhtml']
  for (let cut = 0; cut <= all.length; cut++) {
    const joined = joinedZips(packed(...all.slice(0, cut)), packed(...all.slice(cut)))
    expect(Buffer.from(joined).equals(packed(...all))).toBe(true)
  }
})
