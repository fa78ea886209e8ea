import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

const desk = { width: 1440, height: 900 }
const telephone = { width: 390, height: 844 }

/** Uses a chapter of the web edition, opened from the disk, as readers with their different means do; tells what fails. */
export async function webFaults(browser: Browser, folder: string, chapter: string): Promise<string[]> {
  const faults: string[] = []
  for (const [name, { viewport, javaScriptEnabled = true, use }] of Object.entries(readers)) {
    const context = await browser.newContext({ viewport, javaScriptEnabled, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`))
    await page.goto(pathToFileURL(`${folder}/${chapter}`).href)
    for (const [what, holds] of await use(page)) if (!holds) faults.push(`${name}: ${what}`)
    await context.close()
  }
  return faults
}

type Findings = Array<[what: string, holds: boolean]>

interface Reader {
  viewport: { width: number; height: number }
  javaScriptEnabled?: boolean
  use(page: Page): Promise<Findings>
}

const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible()

const readers: Record<string, Reader> = {
  'on a telephone': { viewport: telephone, use: onTelephone },
  'on a telephone without scripts': { viewport: telephone, javaScriptEnabled: false, use: withoutScripts },
  'with a keyboard': { viewport: desk, use: withKeyboard },
  'at a desk': { viewport: desk, use: atDesk },
  'who searches': { viewport: desk, use: searching },
}

async function onTelephone(page: Page): Promise<Findings> {
  const before = await isShown(page, '.note')
  await page.locator('.call').first().click()
  const opened = await isShown(page, '.note:target')
  await page.keyboard.press('Escape')
  const focused = await page.evaluate('document.activeElement.className')
  return [
    ['notes are out of the way', !before],
    ['a call opens its note', opened],
    ['Escape closes the note', !(await isShown(page, '.note'))],
    ['the focus returns to the call', String(focused).startsWith('call')],
  ]
}

async function withoutScripts(page: Page): Promise<Findings> {
  await page.locator('.call').first().click()
  const opened = await isShown(page, '.note:target')
  await page.locator('.note:target .close').click()
  const closed = !(await isShown(page, '.note'))
  await page.locator('#show-sources').check()
  const marked = await isShown(page, '.siglum')
  await page.locator('.siglum').first().click()
  const card = await isShown(page, '.card')
  await page.locator('h1').click()
  await page.locator('a.next').click()
  return [
    ['a call opens its note', opened],
    ['its cross closes the note', closed],
    ['sources show', marked],
    ['a mark tells of its source', card],
    ['the next page opens', (await page.locator('h1').count()) === 1],
  ]
}

async function withKeyboard(page: Page): Promise<Findings> {
  await page.keyboard.press('Tab')
  const skip = await page.evaluate('document.activeElement.className')
  await page.keyboard.press('Enter')
  const place = await page.evaluate('location.hash')
  const before = page.url()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.pathname !== new URL(before).pathname)
  await page.goto(before.replace(/#.*/, ''))
  await page.locator('#show-sources').focus()
  await page.keyboard.press('Space')
  await page.locator('.siglum').first().focus()
  const card = await isShown(page, '.card')
  await page.keyboard.press('Escape')
  return [
    ['the first stop skips to the text', skip === 'skip' && place === '#text'],
    ['a mark reached with Tab tells of its source', card],
    ['Escape puts the card away', !(await isShown(page, '.card'))],
  ]
}

interface Beside {
  drift: number
  top: number
  bottom: number
}

/** Notes in the margin, from top to bottom, and how far each is below its call. */
const besides = `[...document.querySelectorAll('.note')].map((note) => {
  const { top, bottom } = note.getBoundingClientRect()
  const call = document.getElementById(note.querySelector('.back').hash.slice(1))
  return { top, bottom, drift: top - call.getBoundingClientRect().top }
})`

/** Whether a note that is cut hides its end until it is reached with Tab; as good where none is cut. */
const opensWhenReached = `(() => {
  const note = document.querySelector('.note.cut')
  if (!note) return true
  const before = getComputedStyle(note).overflow
  note.querySelector('.back').focus()
  return before === 'hidden' && getComputedStyle(note).overflow === 'visible'
})()`

async function atDesk(page: Page): Promise<Findings> {
  await page.waitForTimeout(500)
  const notes = (await page.evaluate(besides)) as Beside[]
  const drifts = notes.map(({ drift }) => drift).sort((a, b) => a - b)
  return [
    ['notes stand in the margin', notes.length > 0 && notes.every(({ bottom, top }) => bottom > top)],
    ['no note lies on another', notes.every(({ top }, i) => top >= (notes[i - 1]?.bottom ?? top))],
    ['half of the notes stand within eight lines of their calls', (drifts[drifts.length >> 1] ?? 0) < 170],
    ['all of them stand in sight of their calls', (drifts.at(-1) ?? 0) < 450],
    ['a note that is cut shows all when reached', Boolean(await page.evaluate(opensWhenReached))],
  ]
}

async function searching(page: Page): Promise<Findings> {
  const word = (await page.locator('h1').textContent())?.match(/\p{L}{4,}/u)?.[0] ?? ''
  await page.locator('.tools a[href="search.html"]').click()
  await page.locator('#query').fill(word)
  await page.locator('#results a').first().waitFor({ timeout: 10_000 })
  const marked = await page.locator('#results mark').count()
  await page.locator('#results a').first().click()
  return [
    ['what is found is marked', marked > 0],
    ['a result opens its page', (await page.locator('h1').count()) === 1],
  ]
}
