import { location } from 'vfile-location'
import type { Place, Witness } from '../sources/witness.ts'

/** Gives the place of a sentence as a person looks it up: `sources/letters.txt:12`. */
export function placeLines(witnesses: Witness[]): (place: Pick<Place, 'file' | 'start'>) => string {
  const files = new Map(witnesses.map(({ file }) => [file.path.replace(/^sources\//, ''), file]))
  const known = new Map<string, ReturnType<typeof location>>()
  return ({ file: path, start }) => {
    const name = path.replace(/^sources\//, '')
    const file = files.get(name)
    if (!file) return `sources/${name}`
    const lines = known.get(name) ?? location(file)
    known.set(name, lines)
    const line = lines.toPoint(start)?.line
    return line === undefined ? `sources/${name}` : `sources/${name}:${line}`
  }
}
