/** Tells the line of an offset; offsets are asked in rising order, so that the text is gone through once, however long its lines. */
export function lineTeller(text: string): (offset: number) => number {
  let line = 1
  let end = lineEnd(text, 0)
  return (offset) => {
    while (end < offset) {
      line += 1
      end = lineEnd(text, end + 1)
    }
    return line
  }
}

/** Where the line that `from` stands in ends; Infinity for the last. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}
