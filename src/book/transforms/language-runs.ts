import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Draft } from '../draft.ts'
import { languageOf, scriptOf } from '../language-of.ts'
import { changeTexts, walk } from '../walk.ts'

/**
 * Marks words of another language, so that they are read aloud and hyphenated as such: `<em lang="fr">Les Loups</em>`.
 *
 * Looked at are emphasised words, block quotations and words in another script; what a person marked stays.
 */
export function languageRuns(draft: Draft): void {
  const home = draft.about.language.slice(0, 2).toLowerCase()
  const emphases: Element[] = []
  const trees = [...draft.parts.map(({ blocks }) => blocks), ...[...draft.notes.values()].map(({ content }) => content)]
  for (const tree of trees) {
    walk(tree, (element) => {
      if (element.properties.lang !== undefined) return 'skip'
      if (candidates.has(element.tagName)) emphases.push(element)
      return element.tagName === 'blockquote' && mark(element, home, '', 5) ? 'skip' : undefined
    })
    for (const node of tree) if (node.type === 'element' && node.properties.lang === undefined) markScripts(node, home)
  }
  const favoured = mostFrequent(emphases.map((element) => languageOf(textOf(element), home, '')))
  for (const element of emphases) mark(element, home, favoured, 2)
}

const candidates = new Set(['em', 'i', 'cite', 'q'])
const except = new Set(['code', 'pre'])

function mark(element: Element, home: string, favoured: string, wordsNeeded: number): boolean {
  const text = textOf(element)
  if (element.properties.lang !== undefined || text.trim().split(/\s+/).length < wordsNeeded) return false
  const language = scriptOf(text) === null ? languageOf(text, home, favoured) : null
  if (language === null || language === home) return false
  element.properties.lang = language
  return true
}

function mostFrequent(languages: Array<string | null>): string {
  const counts = new Map<string, number>()
  for (const language of languages) if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0] ?? ''
}

/** Words outside Latin letters and common signs, with what stands between them: Cyrillic, Greek, Hebrew … */
// Accents of their own (U+0300 to U+036F) belong to the letter before them.
const foreignRun =
  /[^\u0000-\u036f\u1e00-\u2bff][^\u0000-\u02ff\u1e00-\u2bff]*(?:[\s.,’'-]+[^\u0000-\u036f\u1e00-\u2bff][^\u0000-\u02ff\u1e00-\u2bff]*)*/gu

function markScripts(block: Element, home: string): void {
  changeTexts(
    block,
    (text) => {
      if (!/[\u0370-\u1dff\u2c00-\ud7ff]/.test(text.value)) return null
      return scriptRuns(text.value, home)
    },
    ({ tagName, properties }) => properties.lang !== undefined || except.has(tagName),
  )
}

function scriptRuns(text: string, home: string): ElementContent[] | null {
  const made: ElementContent[] = []
  let done = 0
  for (const { 0: words, index } of text.matchAll(foreignRun)) {
    const language = scriptOf(words)
    if (language === null || language === home) continue
    if (index > done) made.push({ type: 'text', value: text.slice(done, index) })
    made.push({
      type: 'element',
      tagName: 'span',
      properties: { lang: language },
      children: [{ type: 'text', value: words }],
    })
    done = index + words.length
  }
  if (made.length === 0) return null
  return done < text.length ? [...made, { type: 'text', value: text.slice(done) }] : made
}
