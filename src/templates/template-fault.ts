import type { TemplateFault } from './templates.ts'

/**
 * What the engine says of a template, with its place.
 *
 * `undefined filter: x, line:3, col:5` becomes `undefined filter: x` at line 3, column 5.
 */
export function templateFault(path: string, error: unknown): TemplateFault {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  const [place, line, column] = /, line:(\d+), col:(\d+)$/.exec(message) ?? ['', 1, 1]
  const reason = message.slice(0, message.length - place.length)
  return { path, reason: plainly(reason), line: Number(line), column: Number(column) }
}

/** What an engine says, in words that a person can act on. */
export function plainly(reason: string): string {
  return plain[reason] ?? reason
}

const plain: Record<string, string> = {
  'memory alloc limit exceeded': 'It fills without end',
  'template render limit exceeded': 'It fills without end',
  'parse length limit exceeded': 'It is too long',
  'Maximum call stack size exceeded': 'It is nested too deeply',
}

/** Line and column of a place in a template. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
