/** Where each `{{` and `[[` ends, behind its closing signs; those that never close are left out. */
export function pairsOf(text: string): Map<number, number> {
  const out = new Map<number, number>()
  const open: Array<{ sign: string; at: number }> = []
  for (const { 0: sign, index } of text.matchAll(/\{\{|\}\}|\[\[|\]\]/g)) {
    if (sign === '{{' || sign === '[[') {
      open.push({ sign, at: index })
      continue
    }
    const last = open.at(-1)
    if (last && last.sign === (sign === '}}' ? '{{' : '[[')) {
      out.set(last.at, index + 2)
      open.pop()
    }
  }
  return out
}
