import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** From so many bytes on. */
const much = 40_000_000

/** Collects what is no longer used before something takes much room; of itself the engine would wait much longer. */
export function tidy(): void {
  if (getHeapStatistics().used_heap_size >= much) collect()
}

/** The same, where a little refers to much that the engine does not count. */
export function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof gc !== 'function') return
  gc()
  // What was given back lies in half-empty pages; the second time they are put together.
  gc()
}
