import { verbs } from '../../src/verbs/index.ts'
import { readRequest } from '../../src/verbs/read-request.ts'
import type { Outcome } from '../../src/verbs/request.ts'
import { openWorld } from '../../src/world/world.ts'

/** Runs a verb inside the test, as the command line does outside it. */
export async function call(args: string[], cwd: string): Promise<Outcome> {
  const reading = readRequest(args, { verbs: Object.keys(verbs), formats: ['epub', 'pdf', 'html'] })
  if (reading.type !== 'request') throw new Error(JSON.stringify(reading))
  const world = openWorld({ cwd, pid: process.pid, isAlive: () => true, waiting: () => undefined })
  const verb = await verbs[reading.request.verb]?.()
  if (!verb) throw new Error(reading.request.verb)
  const ignore = () => undefined
  return verb(reading.request, { world, versions: {}, step: ignore, say: ignore })
}
