import { imprintField } from '../../imprint/imprint-keys.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** What stands before `*** START OF …` and after `*** END OF …` in files of text archives. */
export function wrappers(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const start = blocks.findIndex(({ text }) => /^\*{3} ?START OF .{1,200}\*{3}$/i.test(text.slice(0, 260)))
  const end = blocks.findIndex(
    ({ text }, at) =>
      at > start &&
      /^(?:\*{3} ?END OF .{1,200}|end of (?:the |this )?project gutenberg.{0,200})$/i.test(text.slice(0, 260)),
  )
  return blocks
    .filter(
      (block, at) =>
        !block.found && (at <= start || (end >= 0 && at >= end) || (at < 3 && archive.test(block.text.slice(0, 260)))),
    )
    .map((block) => ({ block, type: isImprint(block) ? 'byline' : 'furniture' }))
}

/** The line that the archive puts above every text. */
const archive = /^(?:this is )?(?:the )?project gutenberg(?:['’]s| e-?(?:book|text) of) .{1,200}$/i

/** `Title: …` and `Author: …`; the archive's own dates and codings are its own. */
function isImprint({ text }: Block): boolean {
  const field = imprintField(text)
  return field?.title !== undefined || field?.author !== undefined
}
