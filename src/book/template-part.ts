import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { Filler } from '../templates/fill.ts'
import { settle } from './settle.ts'

export type Slots = Record<string, ElementContent[]>

/**
 * Fills the template of a part and puts content into its slots: `<slot name="body"></slot>` gives way to `slots.body`.
 *
 * What a template may not hold (scripts, pictures from outside, handlers) is dropped as it is from a manuscript.
 */
export function templatePart(
  role: string,
  data: Record<string, unknown>,
  slots: Slots,
  { templates, file }: { templates: Filler; file: VFile },
): Root {
  const path = `parts/${role}.html`
  const html = templates.fill(path, data)
  const read = fromHtml(html, { fragment: true })
  settle(read)
  const clean = sanitize(read, schema)
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] }
  const filled = new Set<string>()
  root.children = inSlots(root.children as ElementContent[], slots, filled)
  for (const [name, content] of Object.entries(slots)) {
    if (filled.has(name) || content.length === 0) continue
    report(file, 'no-missing-slot', { reason: `\`templates/${path}\` has no \`<slot name="${name}">\`` })
    root.children = [...root.children, ...content]
  }
  return root
}

const tags =
  'a abbr aside b bdi blockquote br caption cite code col colgroup dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img li ol p q s section slot small span strong sub sup table tbody td tfoot th thead time tr u ul wbr'

const schema: Schema = {
  tagNames: tags.split(' '),
  strip: ['script', 'style', 'iframe', 'object', 'template', 'title', 'textarea', 'svg', 'math'],
  attributes: {
    '*': ['className', 'id', 'lang', 'dir', 'role', 'ariaHidden', 'ariaLabel', 'ariaLabelledBy'],
    a: ['href', 'dataLocator'],
    ol: ['start', 'reversed', 'type'],
    slot: ['name', 'title'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
}

/** The title of a slot goes to the first element in it, for a style sheet to show. */
function titled(content: ElementContent[], title: unknown): ElementContent[] {
  const [first, ...rest] = content
  if (first?.type !== 'element' || typeof title !== 'string') return content
  return [{ ...first, properties: { ...first.properties, dataTitle: title } }, ...rest]
}

function inSlots(nodes: ElementContent[], slots: Slots, filled: Set<string>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return /^\s*$/.test(node.value) && node.value.includes('\n') ? [] : [node]
    if (node.type !== 'element') return []
    if (node.tagName === 'slot') {
      const name = String(node.properties.name ?? '')
      filled.add(name)
      return titled(slots[name] ?? [], node.properties.title)
    }
    node.children = inSlots(node.children, slots, filled)
    return [node]
  })
}
