import { type Reading, readRequest } from './verbs/read-request.ts'
import { usages } from './verbs/usages.ts'
import { tuneEngine } from './world/engine.ts'
import { runScript } from './world/script.ts'

const formats = ['epub', 'pdf', 'html']

const optionLines = [
  'Options:',
  '  --book DIR         folder of the book, with `sources/` in it (manuscript, or this one)',
  '  --out DIR          folder for what is made (dist)',
  '  --manuscript FILE  build: publish this Markdown file instead of sources',
  '  --imposed          build: also a PDF of booklet signatures for the printer',
  '  --archive          build: also a PDF/A for keeping',
  '  --record FILE      check: verify what a build recorded in reports/build.json',
  '  --host, --port     serve: address and port (127.0.0.1, 8080)',
  '  --json             tell what happened as JSON',
  '  --verbose          tell why and what to do with each message',
  '',
  'Exit code: 0 clean, 1 not fit to publish, 2 misuse or a fault of the machine.',
]

tuneEngine()
const reading = readRequest(process.argv.slice(2), { verbs: Object.keys(usages), formats })
if (reading.type === 'request') process.exitCode = await run(reading)
else if (reading.type === 'help') console.log(help())
else {
  console.error(`${reading.reason}\n\n${help()}`)
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

function help(): string {
  const lines = Object.values(usages).map(({ usage, what }) => `  ${usage.padEnd(28)}${what}`)
  return ['Usage: variorum VERB [OPTIONS]', '', 'Verbs:', ...lines, '', ...optionLines].join('\n')
}
