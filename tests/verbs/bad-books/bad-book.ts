import { filled, twoSources } from '../program.ts'

/** A folder that something is wrong with, and what must be told of it. */
export interface BadBook {
  name: string
  lay: (place: string) => void
  /** `file rule` lines that must be among the messages; a rule alone may be about any file. */
  tells: string[]
  exit: 0 | 1 | 2
  /** Nothing could be made of it. */
  isNothing?: true
}

export const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

export const good = twoSources['sources/almanac.txt']
export const words = 'the mill stood by the river and the wheel turned all winter long '

export function withFiles(files: Record<string, string | Uint8Array>): (place: string) => void {
  return (place) => void filled(place, files)
}

/** How much of a flood: a fifth where every gate is asked for; `tests/bench/hostile.mjs` measures all of it. */
const size = Number(process.env.VARIORUM_FLOOD ?? (process.env.VARIORUM_REQUIRE_GATES === '1' ? 0.2 : 0.02))

export function many(most: number): number {
  return Math.max(20, Math.ceil(most * size))
}

/** A long line made of one piece. */
export function long(piece: string, most = 5_000_000): string {
  return piece.repeat(Math.ceil(many(most) / piece.length))
}

export const bad = (
  name: string,
  files: Record<string, string | Uint8Array>,
  tells: string[],
  exit: 0 | 1 = 0,
): BadBook => ({
  name,
  lay: withFiles({ 'sources/a.txt': good, ...files }),
  tells,
  exit,
})
