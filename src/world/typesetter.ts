import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypesetFault, TypesetInput, TypesetResult, Typesetter } from '../editions/edition.ts'
import { collect, tidy } from './tidying.ts'

/** Gives the Typst compiler that runs inside this process; no file of the machine and no network is reached through it. */
export async function worldTypesetter(): Promise<Typesetter> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  let known: Array<{ name: string; fonts: Uint8Array[]; compiler: NodeCompiler }> = []
  // One for the book and one for its cover: a compiler sees how little has changed only of what it had set last.
  const compilerFor = ({ name = '', fonts }: TypesetInput): NodeCompiler => {
    const same = known.find((entry) => entry.name === name && sameFonts(entry.fonts, fonts))
    const entry = same ?? {
      name,
      fonts,
      compiler: Compiler.create({ workspace: room, fontArgs: [{ fontBlobs: fonts.map(asBuffer) }] }),
    }
    known = [entry, ...known.filter((other) => other !== entry)].slice(0, 2)
    return entry.compiler
  }
  const prepared = (input: TypesetInput): NodeCompiler => {
    const compiler = compilerFor(input)
    compiler.resetShadow()
    compiler.evictCache(rounds)
    for (const [path, bytes] of input.files) place(compiler, path, bytes)
    compiler.addSource(mainPath, input.main)
    return compiler
  }
  return {
    faces,
    compile: (input) => {
      const isLong = input.main.length > longText
      if (isLong) tidy()
      const done = compileWith(prepared(input), input)
      // The layout is as large as all the rest; it is given back with what refers to it, at the next turn of the thread.
      if (isLong) collect()
      return done
    },
    draw: (input) => {
      const ready = prepared(input)
      const run = ready.compile({ mainFilePath: mainPath })
      const faults = told(ready, run.takeError(), 'error')
      return { svg: run.result ? ready.plainSvg(run.result) : '', faults }
    },
  }
}

/** A folder that need not exist: every file that Typst sees is given to it in memory. */
const room = join(tmpdir(), 'variorum-typesetting')
const mainPath = join(room, 'main.typ')

function place(compiler: NodeCompiler, path: string, bytes: Uint8Array): void {
  const full = join(room, path)
  if (path.endsWith('.typ')) compiler.addSource(full, asBuffer(bytes).toString('utf8'))
  else compiler.mapShadow(full, asBuffer(bytes))
}

function compileWith(compiler: NodeCompiler, input: TypesetInput): TypesetResult {
  const run = compiler.compile({ mainFilePath: mainPath })
  const faults = [...told(compiler, run.takeError(), 'error'), ...told(compiler, run.takeWarnings(), 'warning')]
  const { result } = run
  const queries = new Map<string, unknown[]>()
  if (!result) return { pdfs: input.exports.map(() => undefined), pages: 0, queries, faults }
  for (const selector of input.queries) queries.set(selector, compiler.query(result, { selector, field: 'value' }))
  input.laidOut?.({ pages: result.numOfPages, queries })
  // What was kept for compiling again takes as much room as the layout itself.
  if (result.numOfPages > manyPages) compiler.evictCache(0)
  // What was kept for a second layout is as large as the layout; the exports take its room.
  else if (input.exports.length > 0 && !input.again && result.numOfPages > fewPages) compiler.evictCache(0)
  const pdfs = exported(compiler, result, input, faults)
  return { pdfs, pages: result.numOfPages, queries, faults }
}

const manyPages = 400
/** A book of so few pages is kept whole, for setting it again after a change. */
const fewPages = 200
/** A book is set in so many rounds at most before what was kept of the first is used again. */
const rounds = 12
/** Characters of Typst from which on room is made first. */
const longText = 2_000_000

function exported(
  compiler: NodeCompiler,
  layout: NodeTypstDocument,
  input: TypesetInput,
  faults: TypesetFault[],
): Array<Uint8Array | undefined> {
  return input.exports.map(({ standard, tagged }) => {
    try {
      return compiler.pdf(layout, { pdfStandard: standard, pdfTags: tagged, creationTimestamp: input.timestamp })
    } catch (error) {
      faults.push({ message: `${standard}: ${reasonsOf(String(error))}`, line: 0, column: 0, severity: 'error' })
      return undefined
    }
  })
}

/** The reasons in an error of the export, which comes as one string of Rust data without places. */
function reasonsOf(error: string): string {
  const reasons = [...error.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? '')
  return reasons.length === 0 ? error : [...new Set(reasons)].join('; ')
}

interface Diagnostic {
  message: string
  path: string
  severity: number
  range: { start: { line: number; character: number } } | null
}

function told(compiler: NodeCompiler, error: NodeError | null, severity: TypesetFault['severity']): TypesetFault[] {
  if (!error) return []
  const diagnostics: Diagnostic[] = compiler.fetchDiagnostics(error)
  const traced = diagnostics.filter(({ message }) => !message.startsWith('while ') && message !== 'import')
  return traced.map(({ message, path, range }) => ({
    message: message.replaceAll(`${room}/`, ''),
    line: range ? range.start.line + 1 : 0,
    column: range ? range.start.character + 1 : 0,
    severity,
    ...(path === mainPath ? {} : { template: `typst/${relative(room, path)}` }),
  }))
}

function sameFonts(a: Uint8Array[], b: Uint8Array[]): boolean {
  return a.length === b.length && a.every((face, i) => face === b[i])
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

interface Family {
  package: string
  stem: string
  faces: string[]
}

const upright = ['400Regular']
const families: Record<string, Family> = {
  'EB Garamond': {
    package: 'eb-garamond',
    stem: 'EBGaramond',
    faces: [...upright, '400Regular_Italic', '500Medium', '500Medium_Italic', '700Bold', '700Bold_Italic'],
  },
  'Gentium Book Plus': {
    package: 'gentium-book-plus',
    stem: 'GentiumBookPlus',
    faces: [...upright, '400Regular_Italic', '700Bold', '700Bold_Italic'],
  },
  'Noto Naskh Arabic': { package: 'noto-naskh-arabic', stem: 'NotoNaskhArabic', faces: [...upright, '700Bold'] },
  'Noto Serif Hebrew': { package: 'noto-serif-hebrew', stem: 'NotoSerifHebrew', faces: [...upright, '700Bold'] },
  'Noto Sans Symbols 2': { package: 'noto-sans-symbols-2', stem: 'NotoSansSymbols2', faces: upright },
}

const read = new Map<string, Uint8Array[]>()

function faces(family: string): Uint8Array[] {
  const known = read.get(family)
  if (known) return known
  const entry = families[family]
  const found = entry ? readFaces(entry) : []
  read.set(family, found)
  return found
}

function readFaces({ package: name, stem, faces: names }: Family): Uint8Array[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`))
  return names.map((face) => readFileSync(join(folder, face, `${stem}_${face}.ttf`)))
}
