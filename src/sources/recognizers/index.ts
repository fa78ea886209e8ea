import type { Recognizer } from '../sheet.ts'
import { asides } from './asides.ts'
import { captions } from './captions/captions.ts'
import { gluedCaptions } from './captions/glued-captions.ts'
import { fragments } from './fragments.ts'
import { contents } from './frame/contents.ts'
import { emptyHeadings } from './frame/empty-headings.ts'
import { foot } from './frame/foot.ts'
import { furniture } from './frame/furniture.ts'
import { headerLines } from './frame/header-lines.ts'
import { menus } from './frame/menus.ts'
import { pageHeads } from './frame/page-heads.ts'
import { refusals } from './frame/refusals.ts'
import { residue } from './frame/residue.ts'
import { shelfMarks } from './frame/shelf-marks.ts'
import { tail } from './frame/tail.ts'
import { transcriberRemarks } from './frame/transcriber-remarks.ts'
import { wrappers } from './frame/wrappers.ts'
import { authorNote } from './headings/author-note.ts'
import { byline } from './headings/byline.ts'
import { chapterArguments } from './headings/chapter-arguments.ts'
import { headings } from './headings/headings.ts'
import { signedHeadings } from './headings/signed-headings.ts'
import { title } from './headings/title.ts'
import { infobox } from './lists/infobox.ts'
import { lists } from './lists/lists.ts'
import { numberedLists } from './lists/numbered-lists.ts'
import { runInLists } from './lists/run-in-lists.ts'
import { tables } from './lists/tables.ts'
import { timelines } from './lists/timelines.ts'
import { works } from './lists/works.ts'
import { markup } from './markup.ts'
import { narrative } from './narrative.ts'
import { endnotes } from './notes/endnotes.ts'
import { footNotes } from './notes/foot-notes.ts'
import { marginNotes } from './notes/margin-notes.ts'
import { attributions } from './quoted/attributions.ts'
import { blockQuotations } from './quoted/block-quotations.ts'
import { dialogues } from './quoted/dialogues.ts'
import { diaries } from './quoted/diaries.ts'
import { epigraphs } from './quoted/epigraphs.ts'
import { extractHeads } from './quoted/extract-heads.ts'
import { extracts } from './quoted/extracts.ts'
import { letters } from './quoted/letters.ts'
import { runningQuotations } from './quoted/running-quotations.ts'
import { setIn } from './quoted/set-in.ts'
import { sourcedExtracts } from './quoted/sourced-extracts.ts'
import { answers, speeches } from './quoted/speeches.ts'
import { verses } from './quoted/verses.ts'

/** Habits of documents in the order in which they are looked for; the first that knows a block keeps it. */
export const recognizers: Array<[string, Recognizer]> = [
  ['markup', markup],
  ['residue', residue],
  ['refusals', refusals],
  ['wrappers', wrappers],
  ['tables', tables],
  ['transcriber-remarks', transcriberRemarks],
  ['menus', menus],
  ['furniture', furniture],
  ['contents', contents],
  ['page-heads', pageHeads],
  ['shelf-marks', shelfMarks],
  ['sourced-extracts', sourcedExtracts],
  ['header-lines', headerLines],
  ['signed-headings', signedHeadings],
  ['infobox', infobox],
  ['title', title],
  ['byline', byline],
  ['foot', foot],
  ['extract-heads', extractHeads],
  ['endnotes', endnotes],
  ['margin-notes', marginNotes],
  ['foot-notes', footNotes],
  ['numbered-lists', numberedLists],
  ['run-in-lists', runInLists],
  ['timelines', timelines],
  ['diaries', diaries],
  ['speeches', speeches],
  ['answers', answers],
  ['running-quotations', runningQuotations],
  ['letters', letters],
  ['dialogues', dialogues],
  ['works', works],
  ['author-note', authorNote],
  ['verses', verses],
  ['epigraphs', epigraphs],
  ['attributions', attributions],
  ['chapter-arguments', chapterArguments],
  ['headings', headings],
  ['asides', asides],
  ['lists', lists],
  ['captions', captions],
  ['extracts', extracts],
  ['glued-captions', gluedCaptions],
  ['set-in', setIn],
  ['block-quotations', blockQuotations],
  ['attributions', attributions],
  ['tail', tail],
  ['fragments', fragments],
  ['narrative', narrative],
  ['empty-headings', emptyHeadings],
]
