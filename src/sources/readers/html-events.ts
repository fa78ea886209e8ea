import { Tokenizer } from 'htmlparser2'

/** What stands in a page, in its order. Offsets count in the markup. */
export interface HtmlEvents {
  /** The markup is another vocabulary of XML. */
  readonly isXml?: true
  open(name: string, attributes: Attributes, at: number): void
  close(name: string, at: number): void
  text(text: string, start: number, width: number): void
  comment(text: string): void
}

export type Attributes = ReadonlyMap<string, string>

/** Tells the events of a page; reads on over every fault, in one pass and without a tree. */
export function htmlEvents(markup: string, events: HtmlEvents): void {
  const tag = { name: '', at: 0, attributes: new Map<string, string>(), attribute: '', value: '' }
  let entityEnd = -1
  const opened = () => {
    events.open(tag.name, tag.attributes, tag.at)
    tag.attributes = new Map()
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: events.isXml === true },
    {
      ontext: (start, end) => events.text(markup.slice(start, end), start, end - start),
      ontextentity(codepoint, end) {
        const again = end === entityEnd
        const start = again ? end : markup.lastIndexOf('&', end - 1)
        entityEnd = end
        events.text(String.fromCodePoint(codepoint), start, end - start)
      },
      onopentagname(start, end) {
        tag.name = markup.slice(start, end).toLowerCase()
        tag.at = start - 1
      },
      onattribname(start, end) {
        tag.attribute = markup.slice(start, end).toLowerCase()
        tag.value = ''
      },
      onattribdata: (start, end) => {
        tag.value += markup.slice(start, end)
      },
      onattribentity: (codepoint) => {
        tag.value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (!tag.attributes.has(tag.attribute)) tag.attributes.set(tag.attribute, tag.value)
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened()
        if (events.isXml) events.close(tag.name, end)
      },
      onclosetag: (start, end) => events.close(markup.slice(start, end).toLowerCase(), start - 2),
      oncdata: (start, end, offset) => events.text(markup.slice(start, end - offset), start, end - offset - start),
      oncomment: (start, end) => events.comment(markup.slice(start, Math.min(end, start + 600))),
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
}

function ignore(): void {}
