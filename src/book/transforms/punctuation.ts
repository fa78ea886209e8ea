import type { Element, ElementContent } from 'hast'
import type { Draft } from '../draft.ts'
import { changeTexts, paragraphs } from '../walk.ts'

/**
 * Sets typewriter marks as a printer sets them, in the marks of the book's language; words are not touched.
 *
 * `"It's"` becomes `“It’s”`, `1912--1917` `1912–1917`, `...` `…`; in French `"oui"` becomes `« oui »` and the space
 * before `; : ! ?` does not break.
 */
export function punctuation(draft: Draft): void {
  const marks = marksOf(draft.about.language)
  for (const part of draft.parts) {
    part.heading = setInline(part.heading, marks)
    for (const paragraph of paragraphs(part.blocks)) setParagraph(paragraph, marks)
  }
  for (const { content } of draft.notes.values()) {
    for (const paragraph of paragraphs(content)) setParagraph(paragraph, marks)
  }
}

interface Marks {
  double: [string, string]
  single: [string, string]
  /** A space before these marks, as French has it, does not break. */
  tight: RegExp | null
}

const nbsp = '\u00a0'
const english: Marks = { double: ['“', '”'], single: ['‘', '’'], tight: null }
const byLanguage: Record<string, Marks> = {
  fr: { double: [`«${nbsp}`, `${nbsp}»`], single: ['‘', '’'], tight: / (?=[;:!?»])|(?<=«) /g },
  de: { double: ['„', '“'], single: ['‚', '‘'], tight: null },
  es: { double: ['«', '»'], single: ['‘', '’'], tight: null },
  it: { double: ['«', '»'], single: ['‘', '’'], tight: null },
  ru: { double: ['«', '»'], single: ['„', '“'], tight: null },
}

function marksOf(language: string): Marks {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? english
}

const untouched = new Set(['code', 'pre', 'kbd', 'samp'])

function setInline(content: ElementContent[], marks: Marks): ElementContent[] {
  const holder: Element = { type: 'element', tagName: 'span', properties: {}, children: content }
  setParagraph(holder, marks)
  return holder.children
}

function setParagraph(paragraph: Element, marks: Marks): void {
  if (untouched.has(paragraph.tagName)) return
  let before = ''
  changeTexts(
    paragraph,
    (text) => {
      if (/["']|--|\.\.\./.test(text.value)) text.value = typeset(text.value, before, marks)
      if (marks.tight) text.value = text.value.replace(marks.tight, nbsp)
      before = text.value.slice(-1) || before
      return null
    },
    ({ tagName }) => untouched.has(tagName),
  )
}

/** `before` is the character that stands before `text` in its paragraph. */
function typeset(text: string, before: string, marks: Marks): string {
  return text
    .replace(/-{2,3}/g, (run) => (run.length === 3 ? '—' : '–'))
    .replace(/\.{3}/g, '…')
    .replace(/["']/g, (mark, at: number, whole: string) => {
      const left = at === 0 ? before : (whole[at - 1] ?? '')
      const right = whole[at + 1] ?? ''
      const opens = (left === '' || /[\s([{—–\-/“‘«„]/.test(left)) && !/\s/.test(right)
      if (mark === '"') return marks.double[opens ? 0 : 1]
      return opens && !/\d/.test(right) && !elided.test(whole.slice(at + 1, at + 8)) ? marks.single[0] : '’'
    })
}

/** Words that begin with an apostrophe. */
const elided = /^(?:tis|twas|em|til|cause|bout|round|n')\b/i
