import { type Attributes, type HtmlEvents, htmlEvents } from './html-events.ts'
import type { Page } from './html-page.ts'

/** The element of a page that stands for an element of another vocabulary. */
export interface PageElement {
  /** Empty for an element that says nothing of its text. */
  name: string
  attributes?: Record<string, string>
  /** A note mark that the element stands for, with the id of the note: it is shown before its text. */
  mark?: { label: string; target: string }
}

/** Null leaves out the element with all that stands in it. `within` tells of the elements around it. */
export type Translate = (name: string, attributes: Attributes, within: (name: string) => boolean) => PageElement | null

/** Feeds a page from markup of another vocabulary. */
export function feedXml(markup: string, page: Page, translate: Translate): void {
  htmlEvents(markup, new XmlPage(page, translate))
}

class XmlPage implements HtmlEvents {
  readonly isXml = true
  readonly #page: Page
  readonly #translate: Translate
  readonly #open: Array<{ name: string; page: string; silent: boolean }> = []
  readonly #counts = new Map<string, number>()

  constructor(page: Page, translate: Translate) {
    this.#page = page
    this.#translate = translate
  }

  open(name: string, attributes: Attributes, at: number): void {
    const silent = this.#open.at(-1)?.silent === true
    const within = (other: string) => (this.#counts.get(other) ?? 0) > 0
    const element = silent ? null : this.#translate(name, attributes, within)
    if (element?.mark) {
      this.#page.open('a', new Map([['href', `#${element.mark.target}`]]), at)
      this.#page.text(element.mark.label, at, 1)
      this.#page.close('a', at)
    }
    if (element?.name) this.#page.open(element.name, new Map(Object.entries(element.attributes ?? {})), at)
    this.#open.push({ name, page: element?.name ?? '', silent: silent || element === null })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  close(name: string, at: number): void {
    if ((this.#counts.get(name) ?? 0) === 0) return
    for (let frame = this.#open.pop(); frame; frame = this.#open.pop()) {
      this.#counts.set(frame.name, (this.#counts.get(frame.name) ?? 1) - 1)
      if (frame.page && frame.page !== 'br') this.#page.close(frame.page, at)
      if (frame.name === name) return
    }
  }

  text(text: string, start: number, width: number): void {
    if (!this.#open.at(-1)?.silent) this.#page.text(text, start, width)
  }

  comment(): void {}
}
