import { builder } from '../../src/verbs/dev.ts'
import { readRequest } from '../../src/verbs/read-request.ts'
import { openWorld } from '../../src/world/world.ts'

/** What `dev` builds with, in a folder; the makers are kept from one build to the next, as there. */
export async function devBuilder(place: string, formats: string[] = []) {
  const reading = readRequest(['dev', '--book', '.', '--out', 'out'], { verbs: ['dev'], formats: [] })
  if (reading.type !== 'request') throw new Error('misuse')
  const world = openWorld({ cwd: place, pid: process.pid, isAlive: () => true, waiting: () => undefined })
  const makers = await world.makers()
  const steps: string[] = []
  const setting = {
    world: { ...world, makers: async () => makers },
    versions: {},
    step: (name: string) => void steps.push(name),
    say: () => undefined,
  }
  return { build: builder({ ...reading.request, words: formats }, setting, () => undefined), steps }
}
