import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine that this program runs for seconds and not for days: a function is optimised when it has run some
 * time, not at once. Most of what the engine would optimise early, beside two threads that need the processor, is
 * hardly used again.
 */
export function tuneEngine(): void {
  setFlagsFromString(`--interrupt-budget=${bytecodes}`)
}

/** Bytes of bytecode that a function runs through before the engine looks at it; a seventh of it is usual. */
const bytecodes = 500_000
