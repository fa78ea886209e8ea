import { enter } from '../../../enter.ts'
import type { Choices } from './choices.ts'

/**
 * Reads a table of classes, one a line: `material: granite timber+wood`; words joined by `+` mean one, `_` joins a phrase; a star before
 * a class: its words say which of several, so that the noun beside them belongs to the class.
 */
export function choiceTable(lines: string): Choices {
  const words = new Map<string, Array<{ class: string; meaning: string }>>()
  const phrases = new Map<string, Array<{ words: readonly string[]; class: string; meaning: string }>>()
  let name = ''
  for (const entry of lines.split(/\s+/u).filter(Boolean)) {
    if (entry.endsWith(':')) {
      name = entry.slice(0, -1)
      continue
    }
    const forms = entry.split('+')
    const meaning = forms[0] ?? ''
    for (const form of forms) {
      const parts = form.split('_')
      if (parts.length > 1) enter(phrases, parts[0] ?? '', { words: parts, class: name, meaning })
      else enter(words, form, { class: name, meaning })
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { words, phrases }
}
