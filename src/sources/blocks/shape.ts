import type { Call } from '../sheet.ts'

/** What can be told of a line by its look alone. */
export interface Shape {
  words: number
  length: number
  /** Ends as sentences end. */
  closed: boolean
  /** More than half of its longer words begin with a capital. */
  titled: boolean
  startsUpper: boolean
  bullet: boolean
  year: boolean
}

const known = new WeakMap<object, Shape>()

/** The look of a block, reckoned once: a block that is given a type keeps its runs. */
export function shapeOf(block: { text: string; runs?: object; calls?: Call[] }): Shape {
  const key = block.runs ?? block
  const kept = known.get(key)
  if (kept) return kept
  const shape = look(block.text, block.calls ?? [])
  known.set(key, shape)
  return shape
}

function look(text: string, calls: Call[]): Shape {
  const head = text.slice(0, 600)
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return {
    words: words.length,
    length: text.length,
    closed:
      /[.!?…。！？](?:\s?[)\]"'”’»])*(?:\s?\[[^[\]]{1,30}\]|\s?\((?:\d{1,3}|\*)\)|\d{1,3}|[¹²³⁰⁴-⁹]|[*†‡]{1,3})*$/u.test(
        withoutMarks(text, calls).slice(-60),
      ),
    titled: long.length > 0 && capitals.length * 2 > long.length,
    startsUpper: /^["'“‘«([]?\s?[\p{Lu}\p{N}]/u.test(head) || !/\p{Ll}/u.test(head),
    bullet: /^[•·▪◦‣●○■*+]\s|^[–—-]\s(?=\S)|^(?:\d{1,3}\s+)?[ivx]{1,5}\.\s/u.test(head),
    year: /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/.test(head),
  }
}

/** The text without the marks and the words of the site at its end. */
function withoutMarks(text: string, calls: Call[]): string {
  let end = text.length
  for (let i = calls.length - 1; i >= 0; i -= 1) {
    const call = calls[i] as Call
    if (call.from === 0 || text.slice(call.to, end).trim()) break
    end = call.from
  }
  return text.slice(0, end).trimEnd()
}
