import { type Reading, readRequest } from './verbs/read-request.ts'
import { help, usages } from './verbs/usages.ts'
import { hideFonts, hideNetworks, tuneEngine } from './world/engine.ts'
import { runScript } from './world/script.ts'

const formats = ['epub', 'pdf', 'html']

tuneEngine()
hideNetworks()
hideFonts()
const reading = readRequest(process.argv.slice(2), { verbs: Object.keys(usages), formats })
if (reading.type === 'request') process.exitCode = await run(reading)
else if (reading.type === 'help') console.log(help(reading.verb))
else {
  console.error(`${reading.reason}\n\n${help(reading.verb)}`)
  process.exitCode = 2
}

async function run(reading: Extract<Reading, { type: 'request' }>): Promise<number> {
  const { runVerb } = runScript<typeof import('./verbs/run-verb.ts')>('program')
  const step = reading.style.isJson ? () => undefined : progress()
  const epoch = process.env.SOURCE_DATE_EPOCH
  const surroundings = {
    cwd: process.cwd(),
    pid: process.pid,
    isAlive,
    waiting: (pid: number) => console.error(`Waiting for another build (process ${pid})`),
    ...(epoch === undefined ? {} : { epoch }),
  }
  const versions = { node: process.versions.node, icu: process.versions.icu ?? '' }
  try {
    return await runVerb(reading, { surroundings, versions, step, say: (line) => console.log(line) })
  } catch (error) {
    step('')
    console.error(`A fault of the program, not of the book: ${error instanceof Error ? error.stack : String(error)}`)
    return 2
  }
}

/** One line that changes on a terminal, one line per stage elsewhere. */
function progress(): (name: string) => void {
  const { stderr } = process
  if (!stderr.isTTY) return (name) => name !== '' && stderr.write(`${name} …\n`)
  return (name) => stderr.write(`\r\u001b[K${name === '' ? '' : `${name} …`}`)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
