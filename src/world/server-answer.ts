import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isAllowedHost } from '../serve/allowed-host.ts'
import { byteRange } from '../serve/byte-range.ts'
import { mediaType } from '../serve/media-type.ts'
import { opdsAtom } from '../serve/opds-atom.ts'
import { opdsJson } from '../serve/opds-json.ts'
import type { Publication } from '../serve/publication.ts'
import { requestPath } from '../serve/request-path.ts'
import { type ShelfWords, shelfWords } from '../serve/shelf-words.ts'
import { webPage } from '../serve/web-page.ts'
import type { Filler } from '../templates/fill.ts'
import type { Templates } from '../templates/templates.ts'
import type { OpenFile, Shelf } from './shelf.ts'

export interface Asked {
  request: IncomingMessage
  response: ServerResponse
  shelf: Shelf
  templates: Templates
  fill: Filler
  /** Names, besides numbers, that a request may call this server by. */
  names: string[]
  url: string
}

/** Answers one request; whatever happens, the server lives on and tells nothing of the machine. */
export async function answer(asked: Asked): Promise<void> {
  try {
    guard(asked.response)
    await route(asked)
  } catch {
    if (!asked.response.headersSent) refuse(asked.response, 500, 'The file could not be read')
    else asked.response.destroy()
  }
}

/** Pages of the book may use their own files and nothing else, here or outside. */
function guard(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'self' 'unsafe-inline' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
  response.setHeader('Cache-Control', 'no-cache')
}

async function route(asked: Asked): Promise<void> {
  const { request, response, shelf, names } = asked
  if (!isAllowedHost(request.headers.host, names)) return refuse(response, 421, 'This server has another name')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(response, 405, 'Files can only be fetched here')
  }
  const path = requestPath(request.url ?? '')
  if (path === null) return refuse(response, 404, 'There is no such file')
  const [root, ...rest] = path
  if (root === 'files') return sendFile(asked, rest)
  const page = rest.length === 0 ? pages.get(root ?? '') : undefined
  if (page) return sendText(asked, page.mediaType, page.write(asked, await shelf.publications()))
  const cover = root === 'covers' ? await shelf.cover(rest) : null
  if (cover) return sendBytes(asked, cover.mediaType, cover.bytes)
  refuse(response, 404, 'There is no such file')
}

interface Page {
  mediaType: string
  write(asked: Asked, publications: Publication[]): string
}

const pages = new Map<string, Page>([
  [
    '',
    {
      mediaType: 'text/html; charset=utf-8',
      write: (asked, books) => webPage(books, { ...wordsFor(asked, books), address: asked.url }, asked.fill),
    },
  ],
  ['page.css', { mediaType: 'text/css; charset=utf-8', write: (asked) => asked.fill.fill('serve/page.css', {}) }],
  [
    'opds',
    {
      mediaType: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
      write: (asked, books) => opdsAtom(books, wordsFor(asked, books), asked.fill),
    },
  ],
  [
    'opds.json',
    { mediaType: 'application/opds+json', write: (asked, books) => opdsJson(books, wordsFor(asked, books)) },
  ],
])

function wordsFor({ templates }: Asked, books: Publication[]): ShelfWords {
  return shelfWords(books, templates)
}

function sendText(asked: Asked, type: string, text: string): void {
  sendBytes(asked, type, Buffer.from(text))
}

function sendBytes({ request, response }: Asked, type: string, bytes: Uint8Array): void {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.byteLength })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

async function sendFile({ request, response, shelf }: Asked, path: string[]): Promise<void> {
  const file = await shelf.open(path)
  if (!file) return refuse(response, 404, 'There is no such file')
  try {
    response.setHeader('ETag', file.etag)
    response.setHeader('Last-Modified', new Date(file.modified * 1000).toUTCString())
    response.setHeader('Accept-Ranges', 'bytes')
    if (isUnchanged(request, file)) return void response.writeHead(304).end()
    const range =
      request.method === 'GET' && isSameAs(request, file) ? byteRange(request.headers.range, file.size) : null
    if (range === 'unsatisfiable') {
      response.setHeader('Content-Range', `bytes */${file.size}`)
      return refuse(response, 416, 'The file has no such part')
    }
    const { start, end } = range ?? { start: 0, end: file.size - 1 }
    response.setHeader('Content-Type', mediaType(path.at(-1) ?? ''))
    response.setHeader('Content-Length', end - start + 1)
    if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`)
    response.writeHead(range ? 206 : 200)
    if (request.method === 'HEAD' || file.size === 0) return void response.end()
    await pipeline(file.handle.createReadStream({ start, end, autoClose: false }), response)
  } finally {
    await file.handle.close()
  }
}

function isUnchanged({ headers }: IncomingMessage, { etag, modified }: OpenFile): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) return known.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
  return Date.parse(headers['if-modified-since'] ?? '') >= modified * 1000
}

/** Whether the parts that the reader has are of this file; without If-Range it says nothing of them. */
function isSameAs({ headers }: IncomingMessage, { etag, modified }: OpenFile): boolean {
  const known = headers['if-range']
  return known === undefined || known === etag || Date.parse(String(known)) === modified * 1000
}

function refuse(response: ServerResponse, status: number, words: string): void {
  const body = `${words}.\n`
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
