import type { VFile } from 'vfile'
import { codeOf, turning } from '../control-characters.ts'
import { mergeMarks } from '../messages/merge-marks.ts'
import { openMark } from '../messages/open-mark.ts'
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
  const open = openMark(text)
  if (open) report(file, 'no-unclosed-markup', { reason: `\`${open.mark}\` is never closed`, where: open })
}
