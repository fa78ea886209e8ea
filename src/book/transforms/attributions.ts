import type { Element, ElementContent } from 'hast'
import type { Draft } from '../draft.ts'
import { paragraphs, walk } from '../walk.ts'

/** Keeps a writer's name behind a dash at the end of a quotation on one line: `<span class="attribution">– Ada Tarn</span>`. */
export function attributions(draft: Draft): void {
  for (const part of draft.parts)
    walk(part.blocks, (element) => {
      if (element.tagName !== 'blockquote') return undefined
      const last = paragraphs([element]).at(-1)
      if (last?.tagName === 'p') keepName(last)
      return undefined
    })
}

function keepName(paragraph: Element): void {
  const holder = lastHolder(paragraph)
  const last = holder.children.at(-1)
  const name = last?.type === 'text' ? signature.exec(last.value) : null
  if (last?.type !== 'text' || !name) return
  const before = last.value.slice(0, name.index)
  const kept: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['attribution'] },
    children: [{ type: 'text', value: name[0] }],
  }
  const parted: ElementContent[] = before ? [{ ...last, value: before }, kept] : [kept]
  holder.children.splice(-1, 1, ...parted)
}

/** The element that an element ends in, itself or within it. */
function lastHolder(element: Element): Element {
  const last = element.children.at(-1)
  return last?.type === 'element' ? lastHolder(last) : element
}

/** A longer name may be wider than a narrow page. */
const signature = /(?<=^|[\s.!?…”’»])[–—]\s\p{Lu}[\p{L}.’ -]{1,32}$/u
