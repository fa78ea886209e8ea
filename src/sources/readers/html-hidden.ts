/** Words of a page that a browser doesn't show, though they read as those that it does. */
export interface Unshown {
  start: number
  opening: string
  paragraphs: number
}

/** Collects what stands in elements that a browser doesn't show, a paragraph at a time. */
export class HiddenText {
  readonly #paragraphs: Array<{ start: number; text: string }> = []
  #text = ''
  #start = 0

  add(text: string, start: number): void {
    if (!/\S/.test(this.#text)) this.#start = start
    this.#text += text
  }

  /** Ends a paragraph. */
  end(): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim()
    this.#text = ''
    if (isProse(text)) this.#paragraphs.push({ start: this.#start, text })
  }

  /** The paragraphs that are not in the text which is shown. */
  besides(shown: readonly string[]): Unshown | undefined {
    const known = new Set(this.#paragraphs.length > 0 ? shown.map(keyOf) : [])
    const left = this.#paragraphs.filter(({ text }) => !known.has(keyOf(text)))
    const [first] = left
    return first && { start: first.start, opening: first.text.slice(0, 60), paragraphs: left.length }
  }
}

/** Words by which a paragraph is told from a label or a button. */
const fewest = 12

/** A sentence at least; what asks for scripts or cookies is the site's, in every language. */
function isProse(text: string): boolean {
  return /[.!?…]["”’»)\]]*(?:\s|$)/u.test(text) && text.split(' ').length >= fewest && !/javascript|cookie/iu.test(text)
}

/** Letters and figures at its beginning. */
function keyOf(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 60)
    .toLowerCase()
}
