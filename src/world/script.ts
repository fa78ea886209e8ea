import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** Names of the bundled scripts, without ending, as the bundler has written them beside the one that asks for them. */
declare const scripts: Record<ScriptName, string>

type ScriptName = 'program' | 'thread'

/**
 * Runs a bundled script as a module that Node would `require`, and gives what it exports. It begins with the code that the
 * engine had compiled when the program was warmed up (`warm-up.mjs`); without that, or with that of another engine, it is
 * compiled as it is called.
 */
export function runScript<Exports>(name: ScriptName): Exports {
  const url = new URL(`./${scripts[name]}.cjs`, import.meta.url)
  const filename = fileURLToPath(url)
  const cachedData = compiledCode(new URL(`./${scripts[name]}.code`, import.meta.url))
  // The bundler leaves no letter beyond ASCII, which is read quickest so.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData ? { cachedData } : {}) })
  const module = { exports: {} }
  // `import` is handed in: a script has none of its own.
  script.runInThisContext()(module, createRequire(url), url.href, (specifier: string) => import(specifier))
  return module.exports as Exports
}

function compiledCode(file: URL): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
