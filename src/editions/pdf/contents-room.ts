import type { ContentsRoom } from '../typst/ground.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { TextMeasures } from './text-measures.ts'

/** Works out what the list of contents may take: two pages but for its title, three quarters of a line for words. */
export function contentsRoom(
  { trim, top, bottom, inside, outside }: PageGeometry,
  measures: TextMeasures,
): ContentsRoom {
  const { size, pitch } = measures
  const page = (trim.height - top - bottom) / pitch
  return {
    lines: Math.floor(page * 1.51),
    characters: Math.floor(((trim.width - inside - outside) / (size * 0.42)) * 0.82),
  }
}
