import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClosedAddress, type Served, serve } from '../../src/world/server.ts'
import { epub, folderOf, templates } from './shelf.ts'

const digits = '0123456789'.repeat(10)
const outside = folderOf({})
const dist = folderOf({
  'ada.epub': epub('<dc:title>Ada Quill</dc:title><dc:identifier id="uid">urn:x-test:ada</dc:identifier>'),
  'ada.pdf': '%PDF-1.7',
  'html/index.html': '<!DOCTYPE html><title>Ada Quill</title>',
  'html/empty.css': '',
  'reports/digits.txt': digits,
})
let served: Served

beforeAll(async () => {
  served = await serve({ dist, host: '127.0.0.1', port: 0, templates })
})
afterAll(async () => {
  await served.close()
  for (const folder of [outside, dist]) rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.url), init)

describe('serve', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '>Ada Quill</h2>'],
    ['/page.css', 'text/css; charset=utf-8', 'body {'],
    ['/opds', 'application/atom+xml;profile=opds-catalog;kind=acquisition', '<id>urn:x-test:ada</id>'],
    ['/opds.json', 'application/opds+json', '"title": "Ada Quill"'],
    ['/covers/ada.epub', 'image/png', 'PN'],
    ['/files/ada.pdf', 'application/pdf', '%PDF-1.7'],
    ['/files/html/index.html', 'text/html; charset=utf-8', 'Ada Quill'],
    ['/files/ada.epub', 'application/epub+zip', 'PK'],
  ])('offers %s', async (path, type, part) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(await response.text()).toContain(part)
    const head = await get(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, ''])
    expect(head.headers.get('content-length')).toBe(response.headers.get('content-length'))
  })

  test('sends an empty file', async () => {
    const response = await get('/files/html/empty.css')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test('shows a book that is built while it runs', async () => {
    writeFileSync(join(dist, 'later.pdf'), '%PDF')
    expect(await (await get('/')).text()).toContain('later.pdf')
    renameSync(join(dist, 'later.pdf'), join(outside, 'later.pdf'))
    expect(await (await get('/')).text()).not.toContain('later.pdf')
  })

  test('keeps pages to their own files', async () => {
    const { headers } = await get('/files/html/index.html')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self' 'unsafe-inline' data:;/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('parts of a file', () => {
  test.each([
    ['bytes=10-14', 206, '01234', 'bytes 10-14/100'],
    ['bytes=-3', 206, '789', 'bytes 97-99/100'],
    ['bytes=95-', 206, '56789', 'bytes 95-99/100'],
    ['bytes=0-1,4-5', 200, digits, null],
    ['bytes=100-', 416, 'The file has no such part.\n', 'bytes */100'],
  ])('%s', async (range, status, body, part) => {
    const response = await get('/files/reports/digits.txt', { headers: { range } })
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      body,
      part,
    ])
    expect(response.headers.get('content-length')).toBe(String(body.length))
  })

  test('are sent only while the file is the same', async () => {
    const etag = (await get('/files/reports/digits.txt')).headers.get('etag') ?? ''
    const asked = (tag: string) =>
      get('/files/reports/digits.txt', { headers: { range: 'bytes=0-0', 'if-range': tag } }).then(
        ({ status }) => status,
      )
    expect([await asked(etag), await asked('"another"')]).toEqual([206, 200])
  })
})

test('a file that the reader has is not sent again until it changes', async () => {
  writeFileSync(join(dist, 'notes.txt'), 'one')
  const first = await get('/files/notes.txt')
  const etag = first.headers.get('etag') ?? ''
  const again = await get('/files/notes.txt', { headers: { 'if-none-match': `W/"x", ${etag}` } })
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
  const since = first.headers.get('last-modified') ?? ''
  expect((await get('/files/notes.txt', { headers: { 'if-modified-since': since } })).status).toBe(304)
  writeFileSync(join(dist, 'notes.txt'), 'two!')
  const changed = await get('/files/notes.txt', { headers: { 'if-none-match': etag } })
  expect([changed.status, await changed.text()]).toEqual([200, 'two!'])
})

describe('an address', () => {
  const closedFor = (serving: { dist?: string; host?: string; port?: number }) =>
    serve({ dist, host: '127.0.0.1', port: 0, templates, ...serving }).then(
      async (unexpected) => unexpected.close().then(() => 'served'),
      (error) => (error instanceof ClosedAddress ? error.message : 'another fault'),
    )

  test('of the whole internet, a name, or of another machine is refused', async () => {
    expect(await closedFor({ host: '203.0.113.7' })).toMatch(/^`203\.0\.113\.7` is no address of this machine/)
    expect(await closedFor({ host: 'example.org' })).toMatch(/^`example\.org` is no address/)
    expect(await closedFor({ host: '192.168.255.254' })).toBe('`192.168.255.254` is no address of this machine')
  })

  test('that is taken is refused', async () => {
    expect(await closedFor({ port: Number(new URL(served.url).port) })).toMatch(/is taken by another program/)
  })

  test('without a folder behind it is refused', async () => {
    mkdirSync(join(outside, 'empty'))
    expect(await closedFor({ dist: join(outside, 'missing') })).toMatch(/^There is nothing to serve yet/)
    expect(await closedFor({ dist: join(outside, 'empty') })).toBe('served')
  })

  test('may be localhost, or all of this machine', async () => {
    const own = await serve({ dist, host: 'localhost', port: 0, templates })
    expect(own.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const all = await serve({ dist, host: '0.0.0.0', port: 0, templates })
    expect((await fetch(`http://127.0.0.1:${new URL(all.url).port}/opds`)).status).toBe(200)
    await Promise.all([own.close(), all.close()])
  })
})
