import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { devBuilder } from './dev-builder.ts'
import { call } from './in-process.ts'
import { content, filled, folder, twoSources } from './program.ts'

const runs = Number(process.env.VARIORUM_FUZZ ?? 2)

/** What a person, or another program, does to a book between two builds. */
type Edit = { file: string; before: string; after: string }

const places: Array<[file: string, words: string[]]> = [
  ['sources/letter.md', ['milk churn', 'rain gauge', 'same week', '1911']],
  ['sources/almanac.txt', ['barometer', 'clockmaker', 'Kendal', '1944']],
  ['book.md', ['weather diary', 'county library', 'valley', 'Kendal']],
  ['book.yaml', ['A valley', 'classic', '2001']],
  ['templates/parts/chapter.html', ['<']],
]
const edit: fc.Arbitrary<Edit> = fc.constantFrom(...places).chain(([file, words]) =>
  fc.record({
    file: fc.constant(file),
    before: fc.constantFrom(...words),
    after: fc.constantFrom('copper kettle', '1912', 'A mountain', 'large-print', '2002', ''),
  }),
)

/** Words that are not there are written at the end; templates only get a comment. */
function apply(place: string, { file, before, after }: Edit): void {
  const path = join(place, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (file.startsWith('templates/')) writeFileSync(path, text.replace('<', `{% comment %}${after}{% endcomment %}<`))
  else if (text.includes(before)) writeFileSync(path, text.replace(before, after))
  else if (!file.endsWith('.yaml')) writeFileSync(path, `${text}\nIn 1930 she wrote of the ${after} again.\n`)
}

test('what is built after any edits is what a build from nothing makes, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      async (rounds) => {
        const place = filled(folder(), {
          ...twoSources,
          'book.yaml': 'title: A valley\ndesign: classic\ndate: 2001\nslug: valley\n',
        })
        cpSync(
          join(import.meta.dirname, '../../templates/parts/chapter.html'),
          join(filled(place, { 'templates/parts/.keep': '' }), 'templates/parts/chapter.html'),
        )
        const { build } = await devBuilder(place, ['html', 'epub'])
        await build()
        for (const edits of rounds) {
          const fresh = folder()
          for (const one of edits) apply(place, one)
          cpSync(place, fresh, { recursive: true, filter: (path) => path !== join(place, 'out') })
          await build()
          await call(['build', 'html', 'epub', '--book', '.', '--out', 'out'], fresh)
          const [incremental, whole] = [content(place), content(fresh)]
          const differing = Object.keys({ ...incremental, ...whole }).filter(
            (path) => incremental[path] !== whole[path],
          )
          expect({ edits, differing }).toEqual({ edits, differing: [] })
        }
      },
    ),
    { numRuns: runs, endOnFailure: true, ...(process.env.VARIORUM_FUZZ ? {} : { seed: 7 }) },
  )
}, 600_000)
