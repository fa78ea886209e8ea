import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { Parser } from 'htmlparser2'
import { visit } from 'unist-util-visit'

/**
 * The first thing in a filled template that could run in a reader's browser, by the words that it begins with; undefined
 * in one that only shows. What has become of a template is looked at, not how it is written.
 *
 * `<p onclick="x()">` gives `onclick`, `<script>x()</script>` gives `<script`, `<a href="javascript:x()">` gives `javascript:`.
 */
export function codeIn(filled: string, isXml: boolean): string | undefined {
  const found: string[] = []
  const see = (name: string, attributes: Record<string, unknown>) => found.push(...codeOf(name, attributes))
  if (isXml) new Parser({ onopentag: see }, { xmlMode: true, decodeEntities: true }).end(filled)
  else visit<Root, 'element'>(fromHtml(filled), 'element', (node) => void see(node.tagName, node.properties))
  return found[0]
}

/** The program's own, which its pages ask for. */
const scripts = new Set<unknown>(['reader.js', 'search/search.js'])

const active = new Set(['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object', 'template'])

function codeOf(name: string, attributes: Record<string, unknown>): string[] {
  const element = name.toLowerCase().replace(/^.*:/, '')
  if (active.has(element) || (element === 'script' && !scripts.has(attributes.src))) return [`<${name}`]
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (/^(?:on.*|srcdoc|http-?equiv)$/i.test(key)) return [key.toLowerCase()]
    return (
      /^(?:javascript|vbscript|data(?!:image\/(?!svg))):/i.exec(String(value).replace(/[\s\u0000-\u001f]/g, '')) ?? []
    )
  })
}
