import { languageMarks, scripts } from './languages/index.ts'

const tables = languageMarks.map(({ code, words, letters }) => ({ code, letters, words: new Set(words.split(' ')) }))

/**
 * Tells in which language a short text is, or null when nothing says that it is another than `home`.
 *
 * `languageOf('Les Hommes dans la prison', 'en')` is `fr`; `Resistance` is null. `favoured` decides where two fit alike.
 */
export function languageOf(text: string, home: string, favoured: string): string | null {
  const script = scriptOf(text)
  if (script) return script
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const lower = text.toLowerCase()
  const scores = tables.map(({ code, letters, words: small }) => ({
    code,
    score: words.filter((word) => small.has(word)).length + (letters?.test(lower) ? 1 : 0),
  }))
  const own = scores.find(({ code }) => code === home.slice(0, 2))?.score ?? 0
  const best = Math.max(...scores.map(({ score }) => score))
  if (best === 0 || best <= own) return null
  const fitting = scores.filter(({ score }) => score === best).map(({ code }) => code)
  return fitting.length === 1 ? (fitting[0] ?? null) : fitting.includes(favoured) ? favoured : null
}

/** The language of the script in which the letters of a text are, null for Latin. */
export function scriptOf(text: string): string | null {
  return /[^\u0000-\u036f\u1e00-\u2bff]/.test(text)
    ? (scripts.find(({ script }) => script.test(text))?.language ?? null)
    : null
}
