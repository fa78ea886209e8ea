import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** Names of the bundled scripts, without ending, as the bundler has written them beside the one that asks for them. */
declare const scripts: Record<ScriptName, string>

type ScriptName = 'program' | 'thread'

/** Packages, each one file that needs no other, that are run as the bundled scripts are: compiling them takes as long as their work. */
const keptPackages: ReadonlySet<string> = new Set(['citeproc'])

/**
 * Runs a bundled script as a module that Node would `require`, and gives what it exports. It begins with the code that the
 * engine had compiled when the program was warmed up (`warm-up.mjs`); without that, or with that of another engine, it is
 * compiled as it is called.
 */
export function runScript<Exports>(name: ScriptName): Exports {
  const url = new URL(`./${scripts[name]}.cjs`, import.meta.url)
  const filename = fileURLToPath(url)
  const ask = createRequire(url)
  const required = (id: string) => (keptPackages.has(id) ? packageAt(ask.resolve(id)) : ask(id))
  const require = Object.assign(required, ask)
  const module = { exports: {} }
  // The bundler leaves no letter beyond ASCII, which is read quickest so.
  const run = compiled(filename, readFileSync(filename, 'latin1'))
  // `import` is handed in: a script has none of its own.
  run(module, require, url.href, (specifier: string) => import(specifier))
  return module.exports as Exports
}

function packageAt(filename: string): unknown {
  const module = { exports: {} }
  compiled(filename, `(function (module, exports) {${readFileSync(filename, 'utf8')}\n})`)(module, module.exports)
  return module.exports
}

function compiled(filename: string, source: string): (...handed: unknown[]) => void {
  const cachedData = codeOf(filename)
  return new Script(source, { filename, ...(cachedData ? { cachedData } : {}) }).runInThisContext()
}

/** All code lies beside the program, by the name of its script. */
function codeOf(filename: string): Buffer | undefined {
  try {
    return readFileSync(new URL(`./${parse(filename).name}.code`, import.meta.url))
  } catch {
    return undefined
  }
}
