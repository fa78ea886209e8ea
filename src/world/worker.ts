import { parentPort } from 'node:worker_threads'
import { type Asked, type TaskName, tasks } from './tasks.ts'

/** Settled when the task before is done, whatever it waits for between. */
let last: Promise<unknown> = Promise.resolve()

/** The beginning of a thread that does one task after another; see threads.ts for who asks. */
parentPort?.on('message', ({ id, name, input }: Asked<TaskName>) => {
  const answer = (told: object, bytes: ArrayBuffer[] = []) => parentPort?.postMessage({ id, ...told }, bytes)
  const task = tasks[name] as (input: unknown, hint: (hint: unknown) => void) => Promise<unknown>
  last = last
    .then(() => task(input, (hint) => answer({ hint })))
    .then(
      (output) => answer({ output }, buffersIn(output)),
      (error: unknown) => answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
})

/** Bytes that are given away instead of being copied; a buffer that Node shares among several is not given. */
function buffersIn(output: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (output instanceof Uint8Array) {
    const { buffer, byteLength } = output
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength && byteLength > 0) found.add(buffer)
  } else if (Array.isArray(output)) for (const item of output) buffersIn(item, found)
  else if (isRecord(output)) for (const item of Object.values(output)) buffersIn(item, found)
  return [...found]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
