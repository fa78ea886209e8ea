import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')

/** In the order of the data's path. */
const stages = ['sources', 'collation', 'recension', 'book', 'editions', 'checks', 'reports']

/** Files that hold only types; any stage that comes later may read them. */
const typeFiles = [
  'config/config.ts',
  'templates/templates.ts',
  'sources/witness.ts',
  'sources/mention.ts',
  'sources/citation.ts',
  'collation/collation.ts',
  'recension/recension.ts',
  'book/book.ts',
  'editions/edition.ts',
  'checks/check.ts',
]

/** What every stage may use: messages, the one filler of templates, long patterns, lists under keys, what is made once of a key, the first person, kin and numbers in the words of a language, titles for comparing, plug-ins of the Markdown parser. */
const known = [
  'messages/',
  'templates/fill.ts',
  'pattern.ts',
  'control-characters.ts',
  'enter.ts',
  'made-once.ts',
  'announces.ts',
  'voice.ts',
  'kin/',
  'numerals/',
  'titles/',
  'markdown/',
]

/** Logic of another stage, each with the reason why it is used all the same. */
const exceptions: Record<string, string> = {}

/** Files that use a module of the outside without touching it, each with the reason. */
const harmless: Record<string, string> = {
  'recension/bibliography/style-package.ts': 'finds the styles of a data package that Node can not import',
  'recension/bibliography/citation-style.ts': 'reads one style out of a data package that Node can not import',
  'serve/lan-address.ts': 'asks node:net only whether a text is an address',
}

interface SourceFile {
  path: string
  text: string
  /** Paths below src/ of own files it imports, and names of packages. */
  imports: string[]
}

const files = filesBelow(src).map(read)
const inStages = files.filter(({ path }) => stages.includes(folderOf(path)))

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

function read(full: string): SourceFile {
  const text = readFileSync(full, 'utf8')
  const names = [...text.matchAll(/(?:from|import) ?\(?'([^'\n]+)'/g)].map((found) => found[1] as string)
  const imports = names.map((name) => (name.startsWith('.') ? relative(src, join(full, '..', name)) : name))
  return { path: relative(src, full), text, imports }
}

function folderOf(path: string): string {
  return path.split('/')[0] as string
}

function isOwn(name: string): boolean {
  return files.some(({ path }) => path === name)
}

/** Without comments and strings, so that words in them are no code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
}

function offending(list: SourceFile[], pattern: RegExp): string[] {
  return list.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path)
}

describe('direction of imports', () => {
  test('a stage reads the type files of earlier stages, never their logic, and nothing of a later one', () => {
    const wrong = inStages.flatMap(({ path, imports }) =>
      imports.filter((name) => isOwn(name) && !isAllowed(path, name)).map((name) => `${path} imports ${name}`),
    )
    expect(wrong.filter((line) => !Object.hasOwn(exceptions, line))).toEqual([])
    expect(Object.keys(exceptions).filter((line) => !wrong.includes(line))).toEqual([])
  })

  test('messages, templates, settings, numerals and titles know no stage', () => {
    const wrong = files
      .filter(({ path }) =>
        ['messages', 'templates', 'config', 'numerals', 'titles', 'markdown'].includes(folderOf(path)),
      )
      .flatMap(({ path, imports }) =>
        imports.filter((name) => stages.includes(folderOf(name))).map((name) => `${path} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('nothing but the verbs and the command line uses the pipeline or the outside', () => {
    const outside = /^(?:world\/[\w-]+|pipeline|cli)\.ts$/
    const users = files.filter(({ path, imports }) => !outside.test(path) && imports.some((name) => outside.test(name)))
    expect(users.map(({ path }) => folderOf(path)).filter((folder) => folder !== 'verbs')).toEqual([])
  })
})

function isAllowed(path: string, name: string): boolean {
  const [from, to] = [folderOf(path), folderOf(name)]
  if (from === to || known.some((prefix) => name.startsWith(prefix))) return true
  if (!typeFiles.includes(name)) return false
  return !stages.includes(to) || stages.indexOf(to) < stages.indexOf(from)
}

describe('the outside', () => {
  test('only cli.ts names the process', () => {
    expect(offending(files, /\bprocess\b(?!\s*[:(])/)).toEqual(['cli.ts'])
  })

  test('only world/ touches disk, network and processes', () => {
    const closed = /^node:(?:fs|child_process|net|http|https|dns|tls|os|worker_threads|vm)/
    const users = files.filter(({ imports }) => imports.some((name) => closed.test(name))).map(({ path }) => path)
    const unexplained = users.filter((path) => folderOf(path) !== 'world' && !Object.hasOwn(harmless, path))
    expect(unexplained).toEqual([])
    expect(offending(files, /\bfetch\(|\beval\(|new Function\(/)).toEqual([])
  })

  test('no clock, no chance and no place of the machine in a stage', () => {
    const stagesAndMore = files.filter(({ path }) => !/^(?:world\/|cli)/.test(path))
    const pattern =
      /Date\.now|new Date\(\)|Math\.random|performance\.|randomUUID|randomBytes|localeCompare\(|toLocale(?!LowerCase)/
    expect(offending(stagesAndMore, pattern)).toEqual([])
    expect(offending(inStages, /console\./)).toEqual([])
  })
})

describe('the form of the code', () => {
  test('a file has fewer than 250 lines', () => {
    const long = files.filter(({ path, text }) => !typeFiles.includes(path) && text.split('\n').length > 250)
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([])
  })

  test('type files have no logic', () => {
    const texts = files.filter(({ path }) => typeFiles.includes(path))
    expect(texts.length).toBe(typeFiles.length)
    expect(offending(texts, /\bfunction\b|=>\s*\{|\bclass\b/)).toEqual([])
  })

  test('no `any`, no default export, no folder for leftovers', () => {
    expect(offending(files, /:\s*any\b|<any>|\bas any\b|export default/)).toEqual([])
    expect(files.filter(({ path }) => /(?:^|\/)(?:utils?|common|shared|misc|helpers?)(?:\/|\.ts$)/.test(path))).toEqual(
      [],
    )
  })

  test('nothing lies deeper than a table of a stage', () => {
    expect(files.filter(({ path }) => path.split('/').length > 4).map(({ path }) => path)).toEqual([])
  })

  test('an export says in one sentence what it is', () => {
    const mute = files.flatMap(({ path, text }) => {
      const found = [...text.matchAll(/^(.*)\n(export (?:async )?function (\w+))/gm)]
      return found.filter(([, before]) => !before?.trim().endsWith('*/')).map((match) => `${path}: ${match[3]}`)
    })
    expect(mute).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

  test('has fewer than 150 lines', () => expect(map.split('\n').length).toBeLessThan(150))

  test('names only what is there', () => {
    const names = [...map.matchAll(/`([\w./-]+?)\/?(?:\(\))?`/g)].map((found) => found[1] as string)
    const isThere = (name: string) => placesOf(name).some(existsSync) || isWritten(name)
    expect(names.length).toBeGreaterThan(40)
    expect([...new Set(names)].filter((name) => !isThere(name) && !notOurs.has(name))).toEqual([])
  })

  /** A folder of the books, a package that is not used. */
  const notOurs = new Set(['OUT/reports', 'nspell'])

  function placesOf(name: string): string[] {
    return [root, src, ...stages.map((stage) => join(src, stage))].flatMap((folder) => [
      join(folder, name),
      join(folder, `${name}.ts`),
    ])
  }

  function isWritten(name: string): boolean {
    const word = new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`)
    return files.some(({ path, text }) => path.endsWith(`/${name}`) || word.test(text))
  }
})
