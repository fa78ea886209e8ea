import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report } from '../../src/messages/report.ts'

test('a message holds no character that no report may hold', () => {
  const message = report(new VFile({ path: 'book.yaml' }), 'no-invalid-setting', { reason: 'not `a\0b\u009fc\uffff`' })
  expect(message.reason).toBe('not `a\ufffdb\ufffdc\ufffd`')
})
