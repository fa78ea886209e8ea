/** Tells the line of an offset; offsets are asked in rising order, so that the text is gone through once. */
export function lineTeller(text: string): (offset: number) => number {
  let line = 1
  let from = 0
  return (offset) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', from)) {
      line += 1
      from = at + 1
    }
    return line
  }
}
