/** A setting of the first level as it stands in the file, with its line. */
export interface Piece {
  line: number
  text: string
}

/**
 * Cuts settings into those of the first level; between marks of an unsettled merge nothing can be told, so that is left out.
 *
 * `title: A` and, on the next line, `language: en` are two pieces.
 */
export function topLevelPieces(text: string): Piece[] {
  const pieces: Array<{ line: number; lines: string[] }> = []
  let isUnsettled = false
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^<{7}(?: |$)/.test(line)) isUnsettled = true
    const isOver = /^(?:---|\.\.\.)(?:\s|$)/.test(line) && pieces.length > 0
    if (isOver) break
    if (!isUnsettled) {
      if (/^[^\s#\-\]}].*:/.test(line)) pieces.push({ line: index + 1, lines: [line] })
      else pieces.at(-1)?.lines.push(line)
    }
    if (/^>{7}(?: |$)/.test(line)) isUnsettled = false
  }
  return pieces.map(({ line, lines }) => ({ line, text: lines.join('\n') }))
}
