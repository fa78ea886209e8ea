/** What opens a fence, a comment or an element, and the line it stands in. */
export interface Opened {
  mark: string
  line: number
  isEnd: (line: string) => boolean
}

/** What is still open at the end of a manuscript, and makes code or nothing of all that stands below it. */
export function openMark(text: string): Opened | null {
  let open: Opened | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (!open) open = openedBy(line, index + 1)
    else if (open.isEnd(line)) open = null
  }
  return open
}

function openedBy(text: string, line: number): Opened | null {
  const [, run = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text) ?? []
  if (run !== '' && !(run.startsWith('`') && rest.includes('`'))) {
    const isEnd = (later: string) => later.trim().startsWith(run) && /^(?:`+|~+)$/.test(later.trim())
    return { mark: run.slice(0, 10), line, isEnd }
  }
  const [, mark = ''] = /^ {0,3}(<(?:!--|pre|script|style|textarea)(?![\w-]))/i.exec(text) ?? []
  if (mark === '') return null
  const end = mark === '<!--' ? '-->' : `</${mark.slice(1)}>`.toLowerCase()
  const isEnd = (later: string) => later.toLowerCase().includes(end)
  return isEnd(text) ? null : { mark, line, isEnd }
}
