import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isAllowedHost } from '../serve/allowed-host.ts'
import { mediaType } from '../serve/media-type.ts'
import { readInside } from './reading.ts'

export interface Preview {
  url: string
  /** Makes every open page load again. */
  reload(): void
  close(): void
}

/** Shows a folder of pages on this machine only; a page that is open loads again when it is told to. */
export async function openPreview(folder: string, port: number): Promise<Preview> {
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    if (!isAllowedHost(request.headers.host, ['localhost'])) response.writeHead(403).end()
    else if (request.url === CHANGES) listen(response, open)
    else void answer(request, response, folder)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reload: () => {
      for (const response of open) response.write('data: changed\n\n')
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const CHANGES = '/~changes'

/** Only what the preview sends has it; the files on the disk stay as they were built. */
const script = `<script>new EventSource(${JSON.stringify(CHANGES)}).onmessage = () => location.reload()</script>`

function listen(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': here\n\n')
  open.add(response)
  response.on('close', () => open.delete(response))
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const path = pathOf(request.url ?? '/')
  const bytes = path === null ? null : await readInside(folder, path).catch(() => null)
  if (path === null || bytes === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page')
    return
  }
  const type = mediaType(path)
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  const isPage = type.startsWith('text/html')
  response.end(isPage ? `${new TextDecoder().decode(bytes)}${script}` : bytes)
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://preview').pathname).replace(/^\/+/, '')
    if (path.includes('\0')) return null
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}
