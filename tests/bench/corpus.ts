import { readdirSync, readFileSync } from 'node:fs'
import type { SourceFile } from '../../src/sources/read.ts'

/** About so many bytes to a document. */
const BYTES = 10_000
/** So many documents share paragraphs. */
const FAMILY = 10

/**
 * A corpus with known families: every tenth document is new, the nine after it repeat 30 to 90 % of its paragraphs with
 * small edits and fill the rest with words put together at random. The same numbers give the same corpus.
 */
export function corpus(folder: URL, count: number): SourceFile[] {
  const random = generator()
  const paragraphs = seeds(folder)
  const words = paragraphs.join(' ').split(/\s+/)
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T
  const invented = () => {
    const length = 40 + Math.floor(random() * 80)
    const made = Array.from({ length }, () => (random() < 0.15 ? Math.floor(random() * 1e9).toString(36) : pick(words)))
    return `${made.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
  }
  const edited = (text: string, rate: number) =>
    text
      .split(' ')
      .flatMap((word) => {
        const chance = random()
        if (chance < rate / 3) return []
        return chance < rate ? [pick(words)] : [word]
      })
      .join(' ')
  let family: string[] = []
  return Array.from({ length: count }, (_, document) => {
    const isNew = document % FAMILY === 0
    const kept = 0.3 + random() * 0.6
    const rate = random() * 0.1
    const text = isNew ? [] : family.filter(() => random() < kept).map((paragraph) => edited(paragraph, rate))
    while (text.join('\n\n').length < BYTES)
      text.push(isNew && random() < 0.3 ? edited(pick(paragraphs), 0.1) : invented())
    if (isNew) family = text
    return {
      path: `${String(document).padStart(6, '0')}.txt`,
      bytes: new TextEncoder().encode(`${text.join('\n\n')}\n`),
    }
  })
}

function seeds(folder: URL): string[] {
  const texts = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  return texts.flatMap((text) => text.split(/\n+/)).filter((line) => line.length > 200)
}

/** xorshift, so that no run differs from another. */
function generator(): () => number {
  let state = 0x9e3779b9
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
