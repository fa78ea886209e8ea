/**
 * Lines on which a merge by another program left its marks unsettled, from 1.
 *
 * `<<<<<<< HEAD`, `=======` and `>>>>>>> theirs`, each on a line of its own in this order.
 */
export function mergeMarks(text: string): number[] {
  if (!text.includes('<<<<<<<')) return []
  const found: number[] = []
  let open = 0
  let isParted = false
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^<{7}(?: |$)/.test(line)) {
      open = index + 1
      isParted = false
    } else if (open > 0 && /^={7}$/.test(line)) isParted = true
    else if (isParted && /^>{7}(?: |$)/.test(line)) {
      found.push(open)
      open = 0
      isParted = false
    }
  }
  return found
}
