import type { BookConfig } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import { stylePackage } from './style-package.ts'

/** Tells of a citation style that nobody has written, with the names that are like it. */
export function reportStyle({ file, lines, citationStyle: name }: BookConfig): void {
  const line = lines?.get('citationStyle') ?? 1
  const names = [
    ...stylePackage()
      .tableOf('styles-')
      .matchAll(/[{,]"?([a-z][\w-]+)"?:/g),
  ].map(([, one = '']) => one)
  if (names.includes(name)) return
  const [stem = name] = name.toLowerCase().split('-')
  const near = names.filter((one) => one === stem || one.startsWith(`${stem}-`)).sort()
  const like = near.length > 0 ? near : usual
  const shown = like.slice(0, 5).map((one) => `\`${one}\``)
  report(file, 'no-unknown-style', {
    reason: `\`${name}\` is no citation style; ${near.length > 0 ? 'like it' : 'there'} are ${shown.join(', ')}`,
    where: { line },
    actual: name,
    expected: like.slice(0, 40),
  })
}

const usual = [
  'chicago-fullnote-bibliography',
  'modern-language-association',
  'apa',
  'mhra',
  'turabian-fullnote-bibliography',
]
