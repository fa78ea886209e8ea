import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { filler } from '../templates/fill.ts'
import type { Templates } from '../templates/templates.ts'
import { isLanAddress, isLoopback } from './addresses.ts'
import { answer } from './server-answer.ts'
import { openShelf } from './shelf.ts'

export interface Serving {
  /** Folder whose files are offered. */
  dist: string
  /** Number of a network address of this machine, `localhost`, or `0.0.0.0` for all of its addresses. */
  host: string
  /** 0 takes any that is free. */
  port: number
  templates: Templates
}

export interface Served {
  /** Address of the web page, with a `/` at its end. */
  url: string
  close(): Promise<void>
}

/** The address asked for can't be served on; the message says why, in words for a person. */
export class ClosedAddress extends Error {}

/** Offers the output folder to the readers of this machine or of its network until it is closed. */
export async function serve({ dist, host, port, templates }: Serving): Promise<Served> {
  const address = host === 'localhost' ? '127.0.0.1' : host
  const isWildcard = address === '0.0.0.0' || address === '::'
  if (!isWildcard && !isLanAddress(address))
    throw new ClosedAddress(`\`${host}\` is no address of this machine or its own network`)
  const shelf = await openShelf(dist).catch(() => {
    throw new ClosedAddress('There is nothing to serve yet: run `build` first')
  })
  const names = isLoopback(address) ? ['localhost'] : ['localhost', ...ownNames()]
  const server = createServer({ maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 5_000 })
  const fill = filler(templates)
  let url = ''
  server.on('request', (request, response) => void answer({ request, response, shelf, templates, fill, names, url }))
  limit(server)
  const bound = await listening(server, address, port)
  url = `http://${shown(isWildcard ? reachable(address) : address)}:${bound.port}/`
  return { url, close: () => closed(server) }
}

function ownNames(): string[] {
  const name = hostname().toLowerCase()
  return name === '' ? [] : [name, name.endsWith('.local') ? name : `${name.split('.')[0]}.local`]
}

/** A reader fetches a few files at a time; whoever wants more, or takes for ever, is let go. */
function limit(server: Server): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  server.keepAliveTimeout = 5_000
  server.timeout = 60_000
  server.maxConnections = 64
  server.on('connection', (socket) => {
    if (!isLanAddress(socket.remoteAddress ?? '')) socket.destroy()
  })
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
}

function listening(server: Server, address: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ClosedAddress(wordsOf(error, address, port))))
    server.listen({ host: address, port, exclusive: true }, () => resolve(server.address() as AddressInfo))
  })
}

function wordsOf(error: Error, address: string, port: number): string {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another with \`--port\``
  if (code === 'EADDRNOTAVAIL') return `\`${address}\` is no address of this machine`
  if (code === 'EACCES') return `Port ${port} is closed to ordinary users; choose one above 1023 with \`--port\``
  return `Port ${port} of \`${address}\` can not be used (${code || error.message})`
}

/** Of all addresses served on, the one to tell a reader elsewhere in the network. */
function reachable(wildcard: string): string {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? [])
  const outward = addresses.find(
    ({ family, internal, address }) => family === 'IPv4' && !internal && isLanAddress(address),
  )
  return outward?.address ?? (wildcard === '::' ? '::1' : '127.0.0.1')
}

function shown(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
