import { env, report } from 'node:process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine that this program runs for seconds and not for days: what is written to run is run, and optimised
 * only when it has run some time. Most of what the engine would optimise early, beside two threads that need the
 * processor, is hardly used again.
 */
export function tuneEngine(): void {
  for (const flag of flags) setFlagsFromString(flag)
}

/** Leaves the networks of the machine out of the report that packages with native code ask for, each thread anew, to learn its kind. */
export function hideNetworks(): void {
  Object.assign(report, { excludeNetwork: true })
}

/**
 * Hides the fonts of the machine from the typesetter, where fontconfig names them: it would read each of them whenever it
 * begins, and set a book of its own design in one that no other machine has.
 */
export function hideFonts(): void {
  env.FONTCONFIG_FILE = fileURLToPath(new URL('./no-fonts.conf', import.meta.url))
}

const flags = [
  // Bytes of bytecode that a function runs through before the engine looks at it; a thirtieth of it is usual.
  '--interrupt-budget=2000000',
  // A regular expression is compiled once, not again when it is found to be in use: each is, in every sentence.
  '--no-regexp-tier-up',
  // As the first, for modules of WebAssembly; a five-hundredth of it is usual. The spelling check of many sources comes to it.
  '--wasm-tiering-budget=1000000000',
]
