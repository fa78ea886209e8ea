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

/** Where an element stands in its page. */
export interface Surroundings {
  /** Whether an element of this name stands around it. */
  within(name: string): boolean
  /** How many of its name there have been, with itself. */
  count: number
  /** Some characters of markup before its tag and behind it. */
  before: string
  behind: string
}

/** Null leaves out the element with all that stands in it. */
export type Translate = (name: string, attributes: Attributes, around: Surroundings) => PageElement | null

const looked = 40

/** Feeds a page from markup of another vocabulary. */
export function feedXml(markup: string, page: Page, translate: Translate): void {
  const events = new XmlPage(markup, page, translate)
  htmlEvents(markup, events)
  events.finish()
}

interface Frame {
  name: string
  /** Name of the element that the page is shown; empty for none. */
  page: string
  silent: boolean
  /** It stands in a note of a paragraph. */
  noted: boolean
}

class XmlPage implements HtmlEvents {
  readonly isXml = true
  readonly #markup: string
  readonly #page: Page
  readonly #translate: Translate
  readonly #open: Frame[] = []
  readonly #within = new Map<string, number>()
  readonly #counts = new Map<string, number>()
  /** What notes in the paragraph hold: they come behind it, so that it stays one. */
  #noted: Array<(page: Page) => void> = []

  constructor(markup: string, page: Page, translate: Translate) {
    this.#markup = markup
    this.#page = page
    this.#translate = translate
  }

  open(name: string, attributes: Attributes, at: number): void {
    const silent = this.#open.at(-1)?.silent === true
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    const element = silent ? null : this.#translate(name, attributes, this.#around(at, count))
    if (element?.mark) {
      const { label, target } = element.mark
      this.#tell((page) => page.open('a', new Map([['href', `#${target}`]]), at))
      this.#tell((page) => page.text(label, at, 1))
      this.#tell((page) => page.close('a', at))
    }
    const noted = this.#open.at(-1)?.noted === true || (name === 'note' && this.#isWithin('p'))
    this.#open.push({ name, page: element?.name ?? '', silent: silent || element === null, noted })
    this.#within.set(name, (this.#within.get(name) ?? 0) + 1)
    const shown = new Map(Object.entries(element?.attributes ?? {}))
    if (element?.name) this.#tell((page) => page.open(element.name, shown, at))
  }

  close(name: string, at: number): void {
    if (!this.#isWithin(name)) return
    for (let frame = this.#open.at(-1); frame; frame = this.#open.at(-1)) {
      const { page: shown } = frame
      if (shown && shown !== 'br') this.#tell((page) => page.close(shown, at))
      this.#open.pop()
      this.#within.set(frame.name, (this.#within.get(frame.name) ?? 1) - 1)
      if (!this.#isWithin('p')) this.finish()
      if (frame.name === name) return
    }
  }

  text(text: string, start: number, width: number): void {
    if (!this.#open.at(-1)?.silent) this.#tell((page) => page.text(text, start, width))
  }

  comment(): void {}

  /** Shows it to the page, or keeps it until the paragraph that it is a note of has ended. */
  #tell(event: (page: Page) => void): void {
    if (this.#open.at(-1)?.noted) this.#noted.push(event)
    else event(this.#page)
  }

  /** Shows what was kept. */
  finish(): void {
    for (const event of this.#noted) event(this.#page)
    this.#noted = []
  }

  #isWithin(name: string): boolean {
    return (this.#within.get(name) ?? 0) > 0
  }

  #around(at: number, count: number): Surroundings {
    const end = this.#markup.indexOf('>', at) + 1
    return {
      within: (other) => this.#isWithin(other),
      count,
      before: this.#markup.slice(Math.max(0, at - looked), at),
      behind: this.#markup.slice(end, end + looked),
    }
  }
}
