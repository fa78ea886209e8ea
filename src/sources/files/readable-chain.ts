import type { Call, Readable, Run } from '../sheet.ts'

/** Stretches of the file one after the other; a blank between two stands for what lies between them. */
export class ReadableChain {
  readonly #parts: string[] = []
  readonly #runs: Run[] = []
  readonly #calls: Call[] = []
  #length = 0

  add(part: Readable): void {
    const shift = this.#length
    for (const run of part.runs) this.#runs.push({ ...run, at: run.at + shift })
    for (const call of part.calls) this.#calls.push({ ...call, from: call.from + shift, to: call.to + shift })
    this.#write(part.text)
  }

  blank(next: Readable): void {
    const last = this.#runs.at(-1)
    const start = last ? last.start + last.width : 0
    this.#runs.push({ at: this.#length, length: 1, start, width: (next.runs[0]?.start ?? start) - start })
    this.#write(' ')
  }

  /** The edge of the page, with the blank that parts two words but not one. */
  edge(blocks: Readable[], isInWord: boolean): void {
    const from = isInWord ? this.#length : this.#length + 1
    for (const block of blocks) {
      this.blank(block)
      this.add(block)
    }
    const to = this.#length
    this.#write(' ')
    const last = this.#runs.at(-1) as Run
    this.#runs.push({ at: to, length: 1, start: last.start + last.width, width: 1 })
    this.#calls.push({ from, to: isInWord ? to + 1 : to, label: null })
  }

  read(): Readable {
    return { text: this.#parts.join(''), runs: this.#runs, calls: this.#calls }
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
