import type { Recognizer } from '../sheet.ts'
import { asides } from './asides.ts'
import { attributions } from './attributions.ts'
import { authorNote } from './author-note.ts'
import { blockQuotations } from './block-quotations.ts'
import { byline } from './byline.ts'
import { captions } from './captions.ts'
import { chapterArguments } from './chapter-arguments.ts'
import { contents } from './contents.ts'
import { dialogues } from './dialogues.ts'
import { diaries } from './diaries.ts'
import { emptyHeadings } from './empty-headings.ts'
import { endnotes } from './endnotes.ts'
import { epigraphs } from './epigraphs.ts'
import { extractHeads } from './extract-heads.ts'
import { extracts } from './extracts.ts'
import { foot } from './foot.ts'
import { footNotes } from './foot-notes.ts'
import { fragments } from './fragments.ts'
import { furniture } from './furniture.ts'
import { gluedCaptions } from './glued-captions.ts'
import { headerLines } from './header-lines.ts'
import { headings } from './headings.ts'
import { infobox } from './infobox.ts'
import { letters } from './letters.ts'
import { lists } from './lists.ts'
import { marginNotes } from './margin-notes.ts'
import { markup } from './markup.ts'
import { menus } from './menus.ts'
import { narrative } from './narrative.ts'
import { numberedLists } from './numbered-lists.ts'
import { pageHeads } from './page-heads.ts'
import { refusals } from './refusals.ts'
import { residue } from './residue.ts'
import { runInLists } from './run-in-lists.ts'
import { runningQuotations } from './running-quotations.ts'
import { setIn } from './set-in.ts'
import { shelfMarks } from './shelf-marks.ts'
import { signedHeadings } from './signed-headings.ts'
import { sourcedExtracts } from './sourced-extracts.ts'
import { answers, speeches } from './speeches.ts'
import { tables } from './tables.ts'
import { tail } from './tail.ts'
import { timelines } from './timelines.ts'
import { title } from './title.ts'
import { transcriberRemarks } from './transcriber-remarks.ts'
import { verses } from './verses.ts'
import { works } from './works.ts'
import { wrappers } from './wrappers.ts'

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
  ['sourced-extracts', sourcedExtracts],
  ['header-lines', headerLines],
  ['signed-headings', signedHeadings],
  ['infobox', infobox],
  ['shelf-marks', shelfMarks],
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
