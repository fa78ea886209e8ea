import type { Element, ElementContent, Text } from 'hast'
import type { Draft } from '../draft.ts'
import { changeTexts, paragraphs, walk } from '../walk.ts'

/** Keeps a writer's name behind a dash at the end of a quotation on one line: `<span class="unbroken">– Ada Tarn</span>`. */
export function attributions(draft: Draft): void {
  for (const part of draft.parts)
    walk(part.blocks, (element) => {
      if (element.tagName !== 'blockquote') return undefined
      const last = paragraphs([element]).at(-1)
      if (last?.tagName === 'p') keepTogether(last)
      return undefined
    })
}

function keepTogether(paragraph: Element): void {
  const last = lastText(paragraph)
  const name = last && signature.exec(last.value)
  if (!name) return
  const before = last.value.slice(0, name.index)
  const kept: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [{ type: 'text', value: name[0] }],
  }
  const parted: ElementContent[] = before ? [{ ...last, value: before }, kept] : [kept]
  changeTexts(
    paragraph,
    (text) => (text === last ? parted : null),
    () => false,
  )
}

function lastText(element: Element): Text | undefined {
  const last = element.children.at(-1)
  if (last?.type === 'element') return lastText(last)
  return last?.type === 'text' ? last : undefined
}

/** A longer name may be wider than a narrow page. */
const signature = /(?<=^|[\s.!?…”’»])[–—]\s\p{Lu}[\p{L}.’ -]{1,32}$/u
