// Bare Typst in Node: Markdown to Typst line by line, a plain page, one PDF. usage: node typst-peer.mjs IN.md OUT.pdf
import { readFileSync, writeFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [input, output] = process.argv.slice(2)
const page = `#set document(title: "Book")
#set page(width: 152mm, height: 229mm, margin: (inside: 22mm, outside: 16mm, y: 20mm), numbering: "1")
#set text(size: 10.5pt, lang: "en", region: "GB", hyphenate: true)
#set par(justify: true, first-line-indent: 1.2em, leading: 0.62em)
#show heading.where(level: 1): it => { pagebreak(weak: true); v(3em); it; v(1em) }
#set table(stroke: 0.4pt)
#outline(depth: 1)
`
const text = readFileSync(input, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
const notes = new Map()
const body = text.replace(/^\[\^([^\]]+)\]: (.*)$/gm, (_, label, note) => {
  notes.set(label, escaped(note))
  return ''
})

function escaped(line) {
  return line.replace(/[\\#*_`$<>@[\]~=/\-+]/g, '\\$&')
}

function withNotes(line) {
  const parts = line.split(/\[\^([^\]]+)\]/)
  return parts.map((part, at) => (at % 2 === 0 ? escaped(part) : `#footnote[${notes.get(part) ?? ''}]`)).join('')
}

function cells(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => `[${withNotes(cell.trim())}]`)
}

const blocks = body.split(/\n{2,}/).map((block) => {
  const heading = /^(#+) (.*)$/.exec(block)
  if (heading) return `${'='.repeat(heading[1].length)} ${withNotes(heading[2])}`
  if (!block.startsWith('|')) return withNotes(block.replace(/^[>-] /gm, ''))
  const [head, , ...rows] = block.split('\n')
  return `#table(columns: ${cells(head).length}, table.header(${cells(head)}), ${rows.flatMap(cells)})`
})
const compiler = NodeCompiler.create()
const { result } = compiler.compile({ mainFileContent: page + blocks.join('\n\n') })
writeFileSync(output, compiler.pdf(result))
