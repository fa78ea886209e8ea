import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface SpecCase {
  /** Of the opening fence in the spec file. */
  line: number
  input: string
  output: string
}

/** The cases of all spec files of a folder, each with the file it stands in. */
export function specFolder(folder: URL): Array<SpecCase & { file: string }> {
  const path = fileURLToPath(folder)
  const files = readdirSync(path).filter((name) => name.endsWith('.md'))
  return files.sort().flatMap((file) => specCases(`${path}/${file}`).map((one) => ({ ...one, file })))
}

/**
 * Reads the fenced cases of a spec file; the prose between them explains them.
 *
 * A case is a fence of backticks, the input, a line with a lone `.`, the expected output, and the same fence again.
 * A case without the lone `.` is a fault, so that a forgotten expectation fails.
 */
export function specCases(path: string | URL): SpecCase[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const cases: SpecCase[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^`{3,}/.exec(lines[at] ?? '')?.[0]
    if (fence === undefined) continue
    const end = lines.findIndex((line, index) => index > at && line.trimEnd() === fence)
    if (end < 0) throw new Error(`${path}:${at + 1}: the fence is never closed`)
    const body = lines.slice(at + 1, end)
    const dot = body.indexOf('.')
    if (dot < 0) throw new Error(`${path}:${at + 1}: the case has no expectation`)
    cases.push({ line: at + 1, input: body.slice(0, dot).join('\n'), output: body.slice(dot + 1).join('\n') })
    at = end
  }
  if (cases.length === 0) throw new Error(`${path}: no case found`)
  return cases
}
