import type { Element, ElementContent, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { VFile } from 'vfile'
import { withoutControls } from '../control-characters.ts'
import { report } from '../messages/report.ts'

/**
 * Leaves of the blocks what an edition may carry: text, its structure, links to the web; what is dropped is reported.
 *
 * `<script>…</script>` is dropped with its content, `<font>x</font>` leaves `x`, `[a](javascript:…)` leaves `a`.
 */
export function safe(blocks: ElementContent[], file: VFile): ElementContent[] {
  const root: Root = { type: 'root', children: blocks }
  reportUnsafe(root, file)
  const clean = sanitize(root, schema)
  return clean.type === 'root' ? (clean.children as ElementContent[]) : []
}

const text =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'
const structure =
  'aside blockquote caption col colgroup dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'
const dropped =
  'applet area audio base button canvas dialog embed form frame frameset head iframe input link map math meta noembed noframes noscript object optgroup option param plaintext portal script select slot source style svg template textarea title track video xmp'

/** Classes that a manuscript may give to its own markup. */
const classesAllowed = ['epigraph', 'verse', 'letter', 'signature', 'small-caps', 'centre', 'right', 'footnotes']

const schema: Schema = {
  tagNames: [...text.split(' '), ...structure.split(' ')],
  strip: dropped.split(' '),
  attributes: {
    '*': ['dir', 'id', 'lang', 'dataLine', ['className', ...classesAllowed]],
    a: ['href'],
    aside: ['dataDefinition'],
    img: ['src', 'alt'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    sup: ['dataCall'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
}

const droppedTags = new Set(schema.strip)
const knownTags = new Set([...(schema.tagNames ?? []), 'input'])

function reportUnsafe(root: Root, file: VFile): void {
  const stack: Array<{ node: Root | Element; line: number }> = [{ node: root, line: 1 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next
    let { line } = next
    for (const child of node.children) {
      if (child.type === 'text') child.value = withoutControls(child.value)
      if (child.type !== 'element') continue
      line = Number(child.properties.dataLine ?? line)
      reportElement(child, line, file)
      stack.push({ node: child, line })
    }
  }
}

function reportElement(node: Element, line: number, file: VFile): void {
  if (droppedTags.has(node.tagName) && !isTaskBox(node)) {
    report(file, 'no-active-content', { reason: `\`<${node.tagName}>\` is left out`, where: { line } })
  } else if (!knownTags.has(node.tagName)) {
    report(file, 'no-active-content', { reason: `\`<${node.tagName}>\` is left out, its text kept`, where: { line } })
  }
  for (const name of Object.keys(node.properties)) {
    if (/^on[a-z]|^style$|^srcdoc$|^formaction$/i.test(name)) {
      report(file, 'no-active-content', { reason: `\`${name}\` on \`<${node.tagName}>\` is left out`, where: { line } })
    }
  }
  const { href } = node.properties
  if (typeof href === 'string' && !isSafeAddress(href)) {
    report(file, 'no-unsafe-link', { reason: `\`${href.slice(0, 60)}\``, where: { line } })
  }
}

function isSafeAddress(href: string): boolean {
  const scheme = /^\s*([^/?#:]*):/
    .exec(href)?.[1]
    ?.replace(/[\s\u0000-\u001f]/g, '')
    .toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
}

/** The box of a GFM task list is markup of Markdown itself. */
function isTaskBox(node: Element): boolean {
  return node.tagName === 'input' && node.properties.type === 'checkbox'
}
