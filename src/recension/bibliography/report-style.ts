import type { BookConfig } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import { citationStyle } from './citation-style.ts'
import { stylePackage } from './style-package.ts'

/** Tells of a citation style that nobody has written, with the names that are like it; and of one that gives numbers. */
export function reportStyle({ file, lines, citationStyle: name, language }: BookConfig): void {
  const line = lines?.get('citationStyle') ?? 1
  const found = stylePackage()
    .tableOf('styles-')
    .matchAll(/[{,]"?([a-z][\w-]+)"?:/g)
  const names = new Set([...found].map(([, one = '']) => one))
  if (names.has(name)) {
    const reason = `\`${name}\` names works by numbers, which notes have already`
    if (citationStyle(name, language).isNumbered) report(file, 'no-numbered-style', { reason, where: { line } })
    return
  }
  const near = likest(name, names)
  const like = near.length > 0 ? near : usual
  const shown = like.slice(0, 5).map((one) => `\`${one}\``)
  report(file, 'no-unknown-style', {
    reason: `\`${name}\` is no citation style; ${near.length > 0 ? 'like it' : 'there'} are ${shown.join(', ')}`,
    where: { line },
    actual: name,
    expected: like.slice(0, 40),
  })
}

/** Names that share words with it, those with the most first: `chicago-notes` is like `chicago-fullnote-bibliography`. */
function likest(name: string, names: Set<string>): string[] {
  const words = new Set(name.toLowerCase().split('-'))
  const shared = (one: string) => one.split('-').filter((word) => words.has(word)).length
  const near = [...names].map((one) => ({ one, shared: shared(one) })).filter((entry) => entry.shared > 0)
  near.sort((a, b) => b.shared - a.shared || a.one.length - b.one.length || (a.one < b.one ? -1 : 1))
  return near.map(({ one }) => one)
}

const usual = [
  'chicago-fullnote-bibliography',
  'modern-language-association',
  'apa',
  'modern-humanities-research-association',
]
