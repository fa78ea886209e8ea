/** Straight marks between blanks that close, being every second: `He said: " No. " Then he left.` */
export function looseClosers(text: string): Set<number> {
  const found = new Set<number>()
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    count += 1
    if (count % 2 === 0 && text[at - 1] === ' ' && text[at + 1] === ' ') found.add(at)
  }
  return found
}
