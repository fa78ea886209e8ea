import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Outcome } from '../../src/verbs/request.ts'
import { openPreview } from '../../src/world/preview.ts'
import { watchFolder } from '../../src/world/watch.ts'
import { devBuilder } from './dev-builder.ts'
import { call } from './in-process.ts'
import { content, filled, folder, twoSources } from './program.ts'

/** What a page answers to a browser that was led here by another name. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).end()
  })
}

describe('building at every change', () => {
  test('does again only what has changed, and ends as a build from nothing does', async () => {
    const place = filled(folder(), twoSources)
    const { build, steps } = await devBuilder(place)
    expect(((await build()) as Outcome).exit).toBe(0)
    expect(await build()).toBeNull()
    const text = readFileSync(join(place, 'book.md'), 'utf8')
    writeFileSync(join(place, 'book.md'), text.replace('milk churn', 'copper kettle'))
    steps.length = 0
    expect(((await build()) as Outcome).exit).toBe(0)
    expect(steps).not.toContain('Reading the sources')
    expect(await build()).toBeNull()
    const fresh = folder()
    for (const name of ['sources', 'book.md', 'ledger.json'])
      cpSync(join(place, name), join(fresh, name), { recursive: true })
    // Their names differ, and a name says nothing of a book.
    for (const here of [fresh, place]) filled(here, { 'book.yaml': '' })
    await build()
    await call(['build', '--book', '.', '--out', 'out'], fresh)
    expect(content(join(place, 'out'))).toEqual(content(join(fresh, 'out')))
  }, 120_000)

  test('takes a faulty moment in its stride', async () => {
    const place = filled(folder(), twoSources)
    const { build } = await devBuilder(place)
    await build()
    const mine = ['book.md', 'ledger.json'].map((name) => readFileSync(join(place, name), 'utf8'))
    filled(place, { 'book.yaml': 'title: "half' })
    expect(((await build()) as Outcome).exit).toBe(1)
    expect(await build()).toBeNull()
    expect(['book.md', 'ledger.json'].map((name) => readFileSync(join(place, name), 'utf8'))).toEqual(mine)
    filled(place, { 'book.yaml': 'title: whole\n' })
    expect(((await build()) as Outcome).exit).toBe(0)
  }, 120_000)
})

describe('the preview', () => {
  test('shows pages, tells them to load again, and gives nothing else', async () => {
    const place = filled(folder(), { 'html/index.html': '<p>Hills</p>', 'secret.txt': 'secret' })
    const preview = await openPreview(join(place, 'html'), 0)
    onTestFinished(() => preview.close())
    expect(await (await fetch(preview.url)).text()).toMatch(/^<p>Hills<\/p><script>/)
    for (const path of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'gone.html', '%00']) {
      expect((await fetch(preview.url + path)).status).toBe(404)
    }
    expect(await statusFor(preview.url, 'evil.example')).toBe(403)
    const changes = (await fetch(`${preview.url}~changes`)).body?.getReader()
    await changes?.read()
    preview.reload()
    expect(new TextDecoder().decode((await changes?.read())?.value)).toBe('data: changed\n\n')
    await changes?.cancel()
  })

  test('a change below the folder is told once', async () => {
    const place = filled(folder(), { 'sources/a.txt': 'a' })
    const watch = watchFolder(place)
    onTestFinished(() => watch.close())
    writeFileSync(join(place, 'sources/a.txt'), 'b')
    writeFileSync(join(place, 'sources/a.txt'), 'c')
    await watch.change()
    const none = new Promise((resolve) => setTimeout(() => resolve('none'), 300))
    expect(await Promise.race([watch.change(), none])).toBe('none')
  })
})
