import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The system's Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** Opens a page from the disk as a reader does: what axe finds in light and in dark, what it asks for outside, what fails. */
export async function findings(browser: Browser, file: string, folder: string): Promise<string[]> {
  const found: string[] = []
  const tell = (what: string) => found.push(`${file.slice(folder.length)}: ${what}`)
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    const home = pathToFileURL(`${folder}/`).href
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('data:')) tell(`asks for ${request.url()}`)
    })
    page.on('pageerror', (error) => tell(error.message))
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(axe)
    const result = (await page.evaluate('axe.run(document)')) as { violations: AxeViolation[] }
    for (const { id, nodes } of result.violations)
      tell(`${colorScheme}: ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`)
    await context.close()
  }
  return found
}

interface AxeViolation {
  id: string
  nodes: Array<{ html: string }>
}
