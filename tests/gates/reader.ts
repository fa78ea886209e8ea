import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const foliate = join(root, '.cache/ci/node_modules/foliate-js')

export interface Reading {
  faults: string[]
  /** Pages turned from the cover to the end. */
  turns: number
  /** Note calls followed. */
  calls: number
}

/** Reads an EPUB from cover to cover in foliate-js, the engine of readers made of a browser, on a page of a telephone's size. */
export async function reading(browser: Browser, epub: string, colorScheme: 'light' | 'dark'): Promise<Reading> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 700 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route('**/*', (route) => {
    const { host, pathname } = new URL(route.request().url())
    if (host !== 'reader.test') {
      faults.push(`asks for ${route.request().url()}`)
      return route.abort()
    }
    return route.fulfill(answer(pathname, epub))
  })
  await page.goto('http://reader.test/')
  await page.waitForFunction('window.reader')
  await page.evaluate('reader.open()')
  faults.push(...((await page.evaluate('reader.navigation()')) as string[]))
  const turned = (await page.evaluate('reader.turning()')) as { faults: string[]; turns: number }
  const noted = (await page.evaluate('reader.notes()')) as { faults: string[]; calls: number }
  await context.close()
  return { faults: [...faults, ...turned.faults, ...noted.faults], turns: turned.turns, calls: noted.calls }
}

function answer(path: string, epub: string): { contentType: string; body: Buffer } {
  if (path === '/') return { contentType: 'text/html', body: readFileSync(join(import.meta.dirname, 'reader.html')) }
  if (path === '/book.epub') return { contentType: 'application/epub+zip', body: readFileSync(epub) }
  return { contentType: 'text/javascript', body: readFileSync(join(foliate, path.replace('/foliate/', ''))) }
}
