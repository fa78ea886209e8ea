import { openWorld, type Surroundings } from '../world/world.ts'
import { verbs } from './index.ts'
import { printJson, printOutcome } from './print-outcome.ts'
import type { Reading } from './read-request.ts'
import type { Setting } from './request.ts'

/** What the command line knows of the process and the terminal. */
export interface Caller extends Omit<Setting, 'world'> {
  surroundings: Surroundings
}

/** Does what is asked for, says what came of it, and gives the exit code. */
export async function runVerb(
  { request, style }: Extract<Reading, { type: 'request' }>,
  { surroundings, ...caller }: Caller,
): Promise<number> {
  const world = openWorld(surroundings)
  const verb = await verbs[request.verb]?.()
  const book = request.hasBook ? request.book : await world.standardBook()
  const outcome = await verb?.({ ...request, book }, { world, ...caller })
  caller.step('')
  if (!outcome) return 2
  caller.say(style.isJson ? printJson(outcome) : printOutcome(outcome, style.isVerbose).join('\n'))
  return outcome.exit
}
