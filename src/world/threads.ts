import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Input, Output, TaskName } from './tasks.ts'

/** A thread beside the one that runs the program. */
export interface Thread {
  /** Does a task there; `hint` hears what is known before the end. */
  run<Name extends TaskName>(name: Name, input: Input<Name>, hint?: (hint: unknown) => void): Promise<Output<Name>>
}

/** False where the program runs from its sources, which no thread can read. */
export function hasThreads(): boolean {
  return existsSync(entry)
}

/** Opens a thread, which ends with the program. */
export function openThread(): Thread {
  // What lives shortly is little there; the pages of a large book need the room.
  const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: 16 } })
  worker.unref()
  const waiting = new Map<number, Waiting>()
  let count = 0
  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    return found
  }
  worker.on('message', ({ id, ...told }: Answer) => {
    if ('hint' in told) waiting.get(id)?.hint(told.hint)
    else if ('output' in told) settle(id)?.resolve(told.output)
    else settle(id)?.reject(new Error(told.fault))
  })
  worker.on('error', (error) => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(error)
  })
  return {
    run: (name, input, hint = () => undefined) =>
      new Promise((resolve, reject) => {
        worker.ref()
        waiting.set(++count, { hint, resolve: (output) => resolve(output as Output<typeof name>), reject })
        worker.postMessage({ id: count, name, input })
      }),
  }
}

const entry = fileURLToPath(new URL('./worker.js', import.meta.url))

interface Waiting {
  hint: (hint: unknown) => void
  resolve: (output: unknown) => void
  reject: (reason: unknown) => void
}

type Answer = { id: number } & ({ hint: unknown } | { output: unknown } | { fault: string })
