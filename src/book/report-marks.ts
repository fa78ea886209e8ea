import type { VFile } from 'vfile'
import { codeOf, turning } from '../control-characters.ts'
import { mergeMarks } from '../messages/merge-marks.ts'
import { report } from '../messages/report.ts'

/**
 * Tells of marks in a manuscript that change more than the line they stand in.
 *
 * A fence of backticks that is never closed makes code of all that stands below it.
 */
export function reportMarks(text: string, file: VFile): void {
  for (const line of mergeMarks(text)) {
    report(file, 'no-unsettled-merge', { reason: 'Marks of a merge stand in the text', where: { line } })
  }
  const turned = turning.exec(text)
  if (turned) {
    const line = text.slice(0, turned.index).split('\n').length
    const reason = `${codeOf(turned[0])} turns around what is shown behind it; it is left out`
    report(file, 'no-turned-text', { reason, where: { line } })
  }
  const open = unclosed(text)
  if (open) report(file, 'no-unclosed-markup', { reason: `\`${open.mark}\` is never closed`, where: open })
}

interface Opened {
  mark: string
  line: number
  isEnd: (line: string) => boolean
}

/** What is still open at the end of the text. */
function unclosed(text: string): Opened | null {
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
