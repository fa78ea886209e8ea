import type { CslDate, CslItem, CslName, Work } from '../recension.ts'

const types: Record<string, string> = {
  book: 'book',
  pamphlet: 'booklet',
  chapter: 'incollection',
  'article-journal': 'article',
  'article-newspaper': 'article',
  webpage: 'online',
}

/**
 * The works as BibTeX, one entry each, in UTF-8.
 *
 * A book comes out as `@book{bee-two-roads, author = {Bee, Anna}, title = {{Two Roads}}, …}`.
 */
export function bibtex(works: Work[]): string {
  return works.map((work) => entry(work.csl)).join('\n')
}

function entry(item: CslItem): string {
  const type = types[item.type] ?? 'misc'
  const container = type === 'article' ? 'journal' : 'booktitle'
  const fields: Array<[string, string | undefined]> = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    ['title', `{${texEscaped(item.title)}}`],
    ['origtitle', escaped(item['original-title'])],
    [container, escaped(item['container-title'])],
    ['series', escaped(item['collection-title'])],
    ['volume', escaped(item.volume)],
    ['number', escaped(item.issue)],
    ['edition', escaped(item.edition)],
    ['publisher', escaped(item.publisher)],
    ['address', escaped(item['publisher-place'])],
    ['year', year(item.issued)],
    ['origdate', year(item['original-date'])],
    ['origlocation', escaped(item['original-publisher-place'])],
    ['pages', item.page?.replace(/[-–—]+/gu, '--')],
    ['pagetotal', item['number-of-pages']],
    ['isbn', item.ISBN],
    ['doi', item.DOI],
    ['url', item.URL],
    ['langid', item.language],
    ['note', escaped(item.note)],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return `@${type}{${item.id.replace(/[^\w:.-]/gu, '')},\n${lines.join('\n')}\n}\n`
}

/** `Bee, Anna and Dee, Carl` */
function names(list: CslName[] | undefined): string | undefined {
  return list
    ?.map((name) =>
      name.literal ? `{${texEscaped(name.literal)}}` : texEscaped([name.family, name.given].filter(Boolean).join(', ')),
    )
    .join(' and ')
}

function year(date: CslDate | undefined): string | undefined {
  const first = date?.['date-parts']?.[0]?.[0]
  return first === undefined ? date?.literal : String(first)
}

function escaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : texEscaped(text)
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Characters that TeX would take for commands. */
function texEscaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/gu, (char) => special[char] ?? `\\${char}`)
}
