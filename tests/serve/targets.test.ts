import { describe, expect, test } from 'vitest'
import { isAllowedHost } from '../../src/serve/allowed-host.ts'
import { byteRange } from '../../src/serve/byte-range.ts'
import { mediaType } from '../../src/serve/media-type.ts'
import { requestPath } from '../../src/serve/request-path.ts'
import { isLanAddress, isLoopback } from '../../src/world/addresses.ts'
import { specCases } from '../spec.ts'

const specs: Record<string, (line: string) => string> = {
  'requests.md': (line) => requestPath(line)?.join(' ') ?? 'refused',
  'ranges.md': (line) => {
    const range = byteRange(line, 100)
    return range === null ? 'whole' : range === 'unsatisfiable' ? range : `${range.start}-${range.end}`
  },
  'hosts.md': (line) => (isAllowedHost(line, ['localhost', 'reader.local']) ? 'allowed' : 'refused'),
}

for (const [name, read] of Object.entries(specs)) {
  describe(name, () => {
    for (const { line, input, output } of specCases(new URL(name, import.meta.url)))
      test(`${name}:${line}`, () => expect(input.split('\n').map(read).join('\n')).toBe(output))
  })
}

test('a request without a name is refused', () => expect(isAllowedHost(undefined, ['localhost'])).toBe(false))

test('an empty file has no parts', () => expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable'))

test.each([
  ['127.0.0.1', true, true],
  ['::1', true, true],
  ['192.168.1.4', true, false],
  ['10.1.2.3', true, false],
  ['172.31.0.1', true, false],
  ['172.32.0.1', false, false],
  ['fe80::1%eth0', true, false],
  ['::ffff:192.168.1.4', true, false],
  ['::ffff:203.0.113.7', false, false],
  ['203.0.113.7', false, false],
  ['2001:db8::1', false, false],
  ['0.0.0.0', false, false],
  ['example.org', false, false],
  ['', false, false],
])('%s is in the network: %s, on this machine: %s', (address, isNear, isOwn) => {
  expect([isLanAddress(address), isLoopback(address)]).toEqual([isNear, isOwn])
})

test.each([
  ['a/b.EPUB', 'application/epub+zip'],
  ['a.pdf', 'application/pdf'],
  ['html/search.js', 'text/javascript; charset=utf-8'],
  ['.epub', 'application/octet-stream'],
  ['a.epub/readme', 'application/octet-stream'],
  ['a.exe', 'application/octet-stream'],
])('%s is %s', (path, type) => expect(mediaType(path)).toBe(type))
