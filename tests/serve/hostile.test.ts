import { rmSync, symlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../src/world/server.ts'
import { folderOf, templates } from './shelf.ts'

const outside = folderOf({ 'secret.txt': 'secret', 'inner/secret.txt': 'secret' })
const dist = folderOf({
  'ada.pdf': '%PDF-1.7',
  'html/index.html': '<!DOCTYPE html><title>Ada Quill</title>',
  '.variorum.tmp/half.txt': 'secret',
})
symlinkSync(join(outside, 'secret.txt'), join(dist, 'link.txt'))
symlinkSync(outside, join(dist, 'linked'))
symlinkSync(join(dist, 'ada.pdf'), join(dist, 'own.pdf'))
let served: Served

beforeAll(async () => {
  served = await serve({ dist, host: '127.0.0.1', port: 0, templates })
})
afterAll(async () => {
  await served.close()
  for (const folder of [outside, dist]) rmSync(folder, { recursive: true })
})

/** Sends the very bytes, which a client library would mend, and gives all that comes back. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write(request, 'latin1'))
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(Buffer.from(part)))
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
    socket.on('error', reject)
  })
}

const rawGet = (target: string, host = 'localhost', method = 'GET') =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)

const up = `../${basename(outside)}/secret.txt`
const targets = [
  `/files/${up}`,
  `/files/${up.replaceAll('/', '%2f')}`,
  `/files/%2e%2e/${basename(outside)}/secret.txt`,
  `/files/html/../../${basename(outside)}/secret.txt`,
  `/files/..%5c${basename(outside)}%5csecret.txt`,
  `/files/%252e%252e/${basename(outside)}/secret.txt`,
  `/files/${outside}/secret.txt`,
  `/files/${encodeURIComponent(join(outside, 'secret.txt'))}`,
  `/covers/${up}`,
  '/files/link.txt',
  '/files/linked/secret.txt',
  '/files/linked/inner/secret.txt',
  '/files/.variorum.tmp/half.txt',
  '/files/ada.pdf%00.txt',
  '/files/etc/passwd',
  '//etc/passwd',
  '/../../../../../../etc/passwd',
  'http://localhost/files/ada.pdf',
  '/files/own.pdf',
  '/files',
  '/files/',
  '/files/html',
  '/files/html/',
  '/covers/link.txt',
  '/covers/ada.pdf',
  '/opds/x',
  '/opds.json/',
  '/nothing',
  '*',
]

test.each(targets)('%s is not there', async (target) => {
  const answered = await rawGet(target)
  expect(answered).toMatch(/^HTTP\/1\.1 404 /)
  expect(answered).not.toMatch(/secret\b(?!\.)|%PDF|root:/)
  expect(answered).not.toContain(dirname(outside))
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])('%s', async (method) => {
  const answered = await rawGet('/files/ada.pdf', 'localhost', method)
  expect(answered).toMatch(/^HTTP\/1\.1 405 /)
  expect(answered).toContain('Allow: GET, HEAD')
})

test.each(['example.org', `localhost.example.org`, '127.0.0.1.example.org:8080', ''])(
  'anything, to who calls it `%s`',
  async (host) => expect(await rawGet('/', host)).toMatch(/^HTTP\/1\.1 4(?:21|00) /),
)

test.each([
  ['no request', 'hello\r\n\r\n'],
  ['a request without a name', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a line break in the target', 'GET /files/a\r\nb HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a header too long', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
  ['a target too long', `GET /${'x'.repeat(8_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`],
])('anything, to %s', async (_, request) => {
  expect(await raw(request)).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/)
  expect((await fetch(served.url)).status).toBe(200)
})
