import type { Doubt } from '../collation.ts'
import type { Link } from '../links/links.ts'
import { hashWord } from '../tellings/hash.ts'
import type { Telling } from '../tellings/telling.ts'
import { isTold, sureness } from './is-told.ts'

/** What the editor is asked, the least sure first, with lines for book.yaml. */
export function doubts(links: Link[], all: Telling[]): Doubt[] {
  const asked: Doubt[] = []
  const pairs = links.flatMap((link) => {
    const [a, b] = [all[link.to], all[link.from]]
    return a && b ? [{ link, a, b, doubt: Math.abs(sureness(link, b)) }] : []
  })
  for (const { link, a, b } of pairs.sort((x, y) => x.doubt - y.doubt || x.link.from - y.link.from)) {
    const told = isTold(link, b)
    asked.push({
      id: `doubt-${(hashWord(a.statement.text + b.statement.text) >>> 0).toString(36)}`,
      question: told
        ? `${b.witness.siglum} is told in a note, because ${a.witness.siglum} seems to tell the same. Is it another matter?`
        : `${b.witness.siglum} stays in the text, though ${a.witness.siglum} seems to tell the same. Is it the same?`,
      a: a.statement.place,
      b: b.statement.place,
      confidence: Math.round(link.confidence * 100) / 100,
      decision: decisionLines(told ? 'apart' : 'same', a, b),
    })
  }
  return asked
}

function decisionLines(kind: 'same' | 'apart', a: Telling, b: Telling): string {
  return [
    `- ${kind}:`,
    ...[a, b].map((one) => `    - {file: ${quoted(one.statement.place.file)}, text: ${quoted(opening(one))}}`),
  ].join('\n')
}

/** The opening words, as many as tell the sentence from others. */
function opening(telling: Telling): string {
  const words = telling.statement.text.split(' ')
  return words.slice(0, 12).join(' ')
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
