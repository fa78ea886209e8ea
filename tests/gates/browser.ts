import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The system's Chromium. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** How readers come to a page: on a desk and on a telephone, by day and by night. */
const situations = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const

/** Opens pages from the disk as readers do: what axe finds, what runs over the edge, what is asked for outside, what fails. */
export async function findings(browser: Browser, files: string[], folder: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, height, colorScheme } of situations) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height } })
    const page = await context.newPage()
    const tell = (what: string) => found.push(`${page.url()} ${width} ${colorScheme}: ${what}`)
    const home = pathToFileURL(`${folder}/`).href
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('data:')) tell(`asks for ${request.url()}`)
    })
    page.on('pageerror', (error) => tell(error.message))
    for (const file of files) {
      await page.goto(pathToFileURL(file).href)
      for (const fault of await faultsOf(page)) tell(fault)
    }
    await context.close()
  }
  return found
}

/** With the sources shown a page has more to show: every mark, and the card of one. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  await page.evaluate(showSources)
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as AxeResult
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return over > 0 ? [...faults, `runs ${over} pixels over the edge`] : faults
}

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

const showSources = `(() => {
  const box = document.getElementById('show-sources')
  if (box) box.click()
  const card = document.querySelector('.card')
  if (card) card.style.display = 'block'
})()`

interface AxeResult {
  violations: AxeViolation[]
}

interface AxeViolation {
  id: string
  nodes: Array<{ html: string }>
}
