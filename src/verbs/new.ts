import { VFile } from 'vfile'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { outcome } from './outcome.ts'
import type { Verb } from './request.ts'

/** Makes the folder of a new book with its settings from a template; never writes over a file that is there. */
export const newBook: Verb = async ({ words: [folder = 'book'] }, { world }) => {
  const config = readConfig(null, folder)
  const there = await world.readFile(`${folder}/book.yaml`)
  if (there) {
    const file = new VFile({ path: `${folder}/book.yaml` })
    report(file, 'no-taken-folder', { reason: 'There is a book already' })
    return outcome({ config, files: [file] })
  }
  const templates = await world.readTemplates()
  const settings = (templates.get('new/book.yaml') ?? '').replace('{{ title }}', titleOf(folder))
  const files = [
    { path: 'book.yaml', bytes: new TextEncoder().encode(settings) },
    { path: 'sources/.keep', bytes: new Uint8Array() },
  ]
  const written = await world.writeBook(folder, files)
  return outcome(
    { config, files: [written] },
    {
      written: files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, size: bytes.length })),
      summary: [`Put your documents into ${folder}/sources, then run: build --book ${folder}`],
    },
  )
}

function titleOf(folder: string): string {
  const name = folder.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return JSON.stringify(name.replace(/[-_]+/g, ' ').trim() || 'A book')
}
