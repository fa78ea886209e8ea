import type { Tokens } from '../../book/book.ts'
import type { PageGeometry } from './page-geometry.ts'
import { points } from './points.ts'

/** Measures of the running text in points, as `templates/typst/measures.typ` works them out. */
export interface TextMeasures {
  size: number
  /** Distance of two lines. */
  pitch: number
  /** Baseline of the last line of a full page, from the foot of the sheet. */
  foot: number
  /** How much facing pages may differ at the foot: white between paragraphs comes in half lines. */
  slack: number
}

/** Works out where the lines of a full page stand. */
export function textMeasures(tokens: Tokens, { trim, top, bottom }: PageGeometry): TextMeasures {
  const body = bodyOf(tokens)
  const size = points(String(body.size ?? '')) ?? 11
  const pitch = size * (Number(body.leading) || 1.3)
  const lines = Math.floor((trim.height - top - bottom + pitch - size + 0.5) / pitch)
  const slack = Number.parseFloat(String(body.gap ?? 0)) > 0 ? 0.6 * pitch : 1
  return { size, pitch, slack, foot: trim.height - top - (lines - 1) * pitch - 0.72 * size }
}

function bodyOf({ type }: Tokens): Tokens {
  const body = typeof type === 'object' ? type.body : undefined
  return typeof body === 'object' ? body : {}
}
