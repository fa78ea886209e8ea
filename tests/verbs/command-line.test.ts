import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { content, filled, folder, run, runJson, twoSources } from './program.ts'

describe('the command line', () => {
  test('answers help', () => {
    const { exit, out } = run(['--help'])
    expect(exit).toBe(0)
    for (const verb of ['build', 'merge', 'check', 'new', 'serve']) expect(out).toContain(verb)
  })

  test('answers help on one verb', () => {
    for (const args of [
      ['serve', '--help'],
      ['help', 'serve'],
    ]) {
      const { exit, out } = run(args)
      expect(exit).toBe(0)
      expect(out).toContain('variorum serve')
      expect(out).toContain('--port')
      expect(out).not.toContain('--imposed')
    }
  })

  test.each([
    [['bild'], '`bild` is no verb; did you mean `build`?'],
    [['build', 'doc'], '`doc` is no format'],
    [['build', '--bok', 'x'], '`--bok` is no option; did you mean `--book`?'],
    [['--json'], 'No verb stands before `--json`'],
    [['merge', 'epub'], '`merge` takes no `epub`'],
    [['new'], '`new` takes the name of one folder'],
    [['serve', '--port', 'x'], '`--port`'],
  ])('tells misuse: %j', (args, words) => {
    const { exit, err } = run(args)
    expect(exit).toBe(2)
    expect(err.split('\n')[0]).toContain(words)
  })
})

describe('the verbs', () => {
  test('makes a new book that builds once it has a source', () => {
    const place = folder()
    expect(run(['new', 'my book'], { cwd: place }).exit).toBe(0)
    expect(runJson(['new', 'my book'], { cwd: place })).toMatchObject({
      exit: 2,
      notices: [{ rule: 'no-taken-folder' }],
    })
    expect(runJson(['build', 'html', '--book', 'my book'], { cwd: place }).notices.map(({ rule }) => rule)).toEqual([
      'no-empty-sources',
    ])
    filled(join(place, 'my book'), twoSources)
    const { exit, written } = runJson(['build', 'html', '--book', 'my book'], { cwd: place })
    expect(exit).toBe(0)
    expect(written.map(({ path }) => path)).toContain('dist/html/index.html')
  })

  test('takes the folder it stands in for the book where no other is named', () => {
    const place = filled(folder(), twoSources)
    const { exit, written } = runJson(['merge'], { cwd: place })
    expect(exit).toBe(0)
    expect(written.map(({ path }) => path)).toContain('./book.md')
    expect(runJson(['merge'], { cwd: folder() }).notices.map(({ rule }) => rule)).toEqual(['no-missing-folder'])
  })

  test('builds what is asked and leaves the rest', () => {
    const place = filled(folder(), twoSources)
    run(['build', 'epub', '--book', '.', '--out', 'out'], { cwd: place })
    expect(Object.keys(content(join(place, 'out'))).filter((path) => !path.startsWith('reports'))).toHaveLength(2)
    run(['build', 'html', '--book', '.', '--out', 'out'], { cwd: place })
    const paths = Object.keys(content(join(place, 'out')))
    expect(paths).toContain('html/index.html')
    expect(paths.some((path) => path.endsWith('.epub'))).toBe(true)
    expect(run(['check', '--record', 'out/reports/build.json', '--book', '.'], { cwd: place })).toMatchObject({
      exit: 0,
    })
  })

  test('publishes a manuscript that has no sources', () => {
    const place = filled(folder(), {
      'my text.md': '---\ntitle: A Walk\n---\n\n# One\n\nHills.[^1]\n\n[^1]: Low ones.\n',
    })
    const { exit, notices } = runJson(['build', '--manuscript', 'my text.md', '--out', 'out'], { cwd: place })
    expect(notices).toEqual([])
    expect(exit).toBe(0)
    expect(Object.keys(content(join(place, 'out')))).toEqual(
      expect.arrayContaining(['my-text.epub', 'my-text.pdf', 'html/index.html']),
    )
  })
})

describe('what can not be built', () => {
  test('a folder that is not there', () => {
    const { exit, notices } = runJson(['build', '--book', 'nowhere'], { cwd: folder() })
    expect(exit).toBe(2)
    expect(notices.map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`)).toEqual(['no-missing-folder nowhere'])
  })

  test('faulty settings, with their line; the rest is built, and the manuscript stays', () => {
    const place = filled(folder(), { ...twoSources, 'book.yaml': 'title: A\n' })
    run(['merge', '--book', '.'], { cwd: place })
    const before = readFileSync(join(place, 'book.md'), 'utf8')
    filled(place, { 'book.yaml': 'title: B\nbleed: perhaps\n' })
    const { exit, notices } = runJson(['build', 'html', '--book', '.', '--out', 'out'], { cwd: place })
    expect(exit).toBe(1)
    expect(readFileSync(join(place, 'book.md'), 'utf8')).toBe(before)
    expect(readFileSync(join(place, 'out/html/index.html'), 'utf8')).toContain('<h1')
    expect(notices.filter(({ severity }) => severity === 'fatal')).toMatchObject([
      { file: 'book.yaml', line: 2, rule: 'no-wrong-setting-type' },
    ])
  })

  test('a damaged ledger, and the manuscript stays', () => {
    const place = filled(folder(), twoSources)
    run(['merge', '--book', '.'], { cwd: place })
    const before = readFileSync(join(place, 'book.md'), 'utf8')
    filled(place, { 'ledger.json': '{"version": 1, "blo' })
    const { exit, notices } = runJson(['merge', '--book', '.'], { cwd: place })
    expect(exit).toBe(1)
    expect(notices.filter(({ severity }) => severity === 'fatal').map(({ rule }) => rule)).toEqual([
      'no-unreadable-ledger',
    ])
    expect(readFileSync(join(place, 'book.md'), 'utf8')).toBe(before)
  })

  test.runIf(process.getuid?.() !== 0)('a source that may not be read', () => {
    const place = filled(folder(), twoSources)
    chmodSync(join(place, 'sources/letter.md'), 0)
    const { exit, notices } = runJson(['build', 'html', '--book', '.', '--out', 'out'], { cwd: place })
    expect({ exit, isMade: existsSync(join(place, 'out/html/index.html')) }).toEqual({ exit: 1, isMade: true })
    expect(notices.filter(({ severity }) => severity === 'fatal')).toMatchObject([
      { file: 'sources/letter.md', rule: 'no-unreadable-file' },
    ])
  })

  test('an output that can not be written', () => {
    const place = filled(folder(), { ...twoSources, out: 'a file, no folder' })
    const { exit, notices } = runJson(['build', 'html', '--book', '.', '--out', 'out'], { cwd: place })
    expect(exit).toBe(2)
    expect(notices.map(({ rule }) => rule)).toContain('no-unwritable-folder')
    expect(readFileSync(join(place, 'out'), 'utf8')).toBe('a file, no folder')
  })
})

test('sets no page in a font of the machine, though it has one that fits better', () => {
  const fonts = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/eb-garamond/600SemiBold')
  const design = readFileSync(join(import.meta.dirname, '../../templates/designs/classic.yaml'), 'utf8')
  const place = filled(folder(), {
    'home/.fonts/own.ttf': readFileSync(join(fonts, 'EBGaramond_600SemiBold.ttf')),
    'templates/designs/classic.yaml': design.replace(/weight: \d+/, 'weight: 600'),
    'walk.md': '# One\n\nHills.\n',
  })
  const made = ['home', 'nowhere'].map((home) => {
    const env = { HOME: join(place, home) }
    const { notices } = runJson(['build', 'pdf', '--manuscript', 'walk.md', '--out', home], { cwd: place, env })
    expect(notices).toEqual([])
    return readFileSync(join(place, home, 'walk.pdf')).toString('latin1')
  })
  expect(made[0]).toBe(made[1])
})
