import type { Block } from '../sheet.ts'

/** Fewer words than these in quotation marks are what somebody says, not what a document is quoted for. */
const fewest = 8

/**
 * The paragraphs in quotation marks, or set off by the markup, among those under the head of an extract, where one stretch
 * of them is the extract and what stands before and after is the editor's: `1. The fire`, `In May it burnt.`, `“I saw the
 * smoke … I ran.”`, `It was built again.`
 */
export function quotedAmong(texts: readonly Block[]): Block[] | null {
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

/** Whether half of the extracts or more are so: a habit of the document. */
export function areQuotedAmong(all: ReadonlyArray<readonly Block[]>): boolean {
  return all.filter((texts) => quotedAmong(texts) !== null).length * 2 >= all.length
}
