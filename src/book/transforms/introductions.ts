import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Draft } from '../draft.ts'
import { walk } from '../walk.ts'

/** Keeps the few words between a heading and the extract that they lead to with both: `<p class="introduction">`. */
export function introductions(draft: Draft): void {
  for (const { blocks } of draft.parts) {
    const elements = blocks.filter((node): node is Element => node.type === 'element')
    for (const [index, element] of elements.entries()) {
      const leads = /^h[2-6]$/.test(elements[index - 1]?.tagName ?? '') && elements[index + 1]?.tagName === 'blockquote'
      if (leads && element.tagName === 'p' && isShort(element)) element.properties.className = ['introduction']
    }
  }
}

/** Some lines without a note: one that goes over to the next page would leave its notes behind. */
const isShort = (paragraph: Element): boolean => textOf(paragraph).length <= mostLetters && !hasNote(paragraph)
const mostLetters = 400

function hasNote(paragraph: Element): boolean {
  let found = false
  walk(paragraph.children, ({ properties }) => {
    found ||= properties.dataNote !== undefined
    return undefined
  })
  return found
}
