import { unquoted } from '../../voice.ts'
import type { Block } from '../sheet.ts'

/** Fewer words than these in quotation marks are what somebody says, not what a document is quoted for. */
const fewest = 8

/**
 * The paragraphs in quotation marks, or set off by the markup, among those under the head of an extract, where one stretch
 * of them is the extract and what stands before and after is the editor's: `1. The fire`, `In May it burnt.`, `“I saw the
 * smoke … I ran.”`, `It was built again.`
 */
function quotedAmong(texts: readonly Block[]): Block[] | null {
  return setOffAmong(texts) ?? markedAmong(texts)
}

function setOffAmong(texts: readonly Block[]): Block[] | null {
  const first = texts.findIndex(isSetOff)
  const stretch = texts.slice(first, texts.findLastIndex(isSetOff) + 1)
  return first > 0 && stretch.every(isSetOff) ? stretch : null
}

/** Whether the markup says that somebody else's words stand here. */
export function isSetOff({ found, markup }: Block): boolean {
  return found?.type === 'block-quotation' || markup.indented === true
}

function markedAmong(texts: readonly Block[]): Block[] | null {
  const first = texts.findIndex(({ text }) => /^["“«]/u.test(text))
  const last = texts.findLastIndex(({ text }) => /["”»](?:\s?[\d.,;()[\]]{0,6})$/u.test(text))
  const stretch = first < 0 || last < first ? [] : texts.slice(first, last + 1)
  const whole = stretch.map(({ text }) => text).join('\n')
  const closed = whole.slice(1).search(/["”»]/u) + 1
  const isOne = /^["”»][\s\d.,;()[\]]*$/u.test(whole.slice(closed)) && whole.split(/\s+/u).length >= fewest
  return isOne && stretch.length < texts.length ? stretch : null
}

/** Gives the paragraphs under the head of an extract that are the extract; null where all are. */
export type QuotedAmong = (texts: readonly Block[]) => Block[] | null

/**
 * How a document sets its extracts apart from what it says of them: by marks or the markup, or by who speaks; what half of
 * the extracts or more show is its habit. `self` finds words in which a writer speaks of himself.
 */
export function habitOf(all: ReadonlyArray<readonly Block[]>, self: RegExp): QuotedAmong {
  const voiced: QuotedAmong = (texts) => spokenAmong(texts, self)
  const isHabit = (among: QuotedAmong) => all.filter((texts) => among(texts) !== null).length * 2 >= all.length
  if (isHabit(quotedAmong)) return quotedAmong
  if (all.length < fewestVoiced || !isHabit(voiced)) return () => null
  return (texts) => voiced(texts) ?? (texts.length === 2 ? texts.slice(1) : null)
}

/** Extracts of which so few are set apart by nothing but who speaks show no habit. */
const fewestVoiced = 3

/** From the first paragraph on in which a writer speaks of himself, below one or two in which nobody does. */
function spokenAmong(texts: readonly Block[], self: RegExp): Block[] | null {
  const first = texts.findIndex(({ text }) => new RegExp(self, 'iu').test(unquoted(text)))
  return first === 1 || first === 2 ? texts.slice(first) : null
}
