import { expect, test } from 'vitest'
import { creatorName } from '../../src/editions/web/creator-name.ts'
import { specCases } from '../spec.ts'

test.each(specCases(new URL('creators.md', import.meta.url)))('creators.md:$line', ({ input, output }) => {
  const read = input.split('\n').map((name) => {
    const { isBody, sorted } = creatorName(name)
    return `${isBody ? 'body' : 'person'}: ${sorted}`
  })
  expect(read.join('\n')).toBe(output)
})
