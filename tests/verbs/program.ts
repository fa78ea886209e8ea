import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Outcome } from '../../src/verbs/request.ts'

export const program = join(import.meta.dirname, '../../.build/cli.js')

export interface Run {
  exit: number | null
  out: string
  err: string
}

/** Runs the program as a person does. */
export function run(
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; node?: string[] } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), program, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { exit: status, out: stdout, err: stderr }
}

/** Runs the program with `--json` and reads what it tells. */
export function runJson(args: string[], options: Parameters<typeof run>[1] = {}): Outcome {
  const { out, err } = run([...args, '--json'], options)
  try {
    return JSON.parse(out)
  } catch {
    throw new Error(`no JSON: ${out.slice(0, 500)} ${err.slice(0, 2000)}`)
  }
}

/** A folder that is gone when the test has ended. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'variorum test '))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes files by path below a folder and gives the folder. */
export function filled(path: string, files: Record<string, string | Uint8Array>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** All files below a folder with their content in base64, for comparing. */
export function content(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((name) => [name.slice(path.length + 1), readFileSync(name).toString('base64')]))
}

/** Two short sources about nobody, that overlap and differ. */
export const twoSources = {
  'sources/almanac.txt': [
    'Wilhelmina Tarn',
    '',
    'Wilhelmina Tarn was born in Lower Eskdale in 1871, the daughter of a millwright. She kept the weather diary of the valley for forty years.',
    '',
    'In 1902 she bought a barometer from a clockmaker in Kendal. “A barometer is a promise that the sky may break,” she wrote in her diary.',
    '',
    'She died in 1944, and her diaries went to the county library.',
    '',
  ].join('\n'),
  'sources/letter.md': [
    '# A letter about Miss Tarn',
    '',
    'Wilhelmina Tarn was born in Lower Eskdale in 1872, a millwright’s daughter. For forty years she kept the weather diary of the valley.',
    '',
    'The great flood of 1911 carried off her rain gauge. She made another out of a milk churn the same week.',
    '',
    'She died in 1944, and her diaries went to the county library.',
    '',
  ].join('\n'),
}
