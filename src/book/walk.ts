import type { Element, ElementContent, Text } from 'hast'

/** Calls `see` on every element below `nodes`, parents first; nothing below one for which it answers 'skip'. */
export function walk(
  nodes: ElementContent[],
  see: (element: Element, parent: Element | null) => 'skip' | undefined,
): void {
  const below = (children: ElementContent[], parent: Element | null): void => {
    for (const node of children) {
      if (node.type === 'element' && see(node, parent) !== 'skip') below(node.children, node)
    }
  }
  below(nodes, null)
}

/** Replaces each text node below `element` by what `change` makes of it; nothing inside elements that `isLeft` alone. */
export function changeTexts(
  element: Element,
  change: (text: Text, parent: Element) => ElementContent[] | null,
  isLeft: (element: Element) => boolean,
): void {
  let changed: ElementContent[] | null = null
  for (let i = 0; i < element.children.length; i++) {
    const child = element.children[i] as ElementContent
    const made = child.type === 'text' ? change(child, element) : null
    if (made) changed = [...(changed ?? element.children.slice(0, i)), ...made]
    else {
      if (child.type === 'element' && !isLeft(child)) changeTexts(child, change, isLeft)
      changed?.push(child)
    }
  }
  if (changed) element.children = changed
}

/** Blocks that hold running text and no blocks: what a reader calls a paragraph. */
export function paragraphs(nodes: ElementContent[]): Element[] {
  const found: Element[] = []
  walk(nodes, (element) => {
    if (!textBlocks.has(element.tagName) || holdsBlocks(element)) return undefined
    found.push(element)
    return 'skip'
  })
  return found
}

const textBlocks = new Set('p li dt dd td th h1 h2 h3 h4 h5 h6 figcaption caption pre blockquote div'.split(' '))
const blocks = new Set([...textBlocks, ...'ol ul dl table thead tbody tfoot tr figure section aside hr'.split(' ')])

function holdsBlocks(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && blocks.has(child.tagName))
}
