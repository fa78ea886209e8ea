import type { Book } from '../../book/book.ts'
import type { Templates } from '../../templates/templates.ts'
import { customProperties } from '../web/custom-properties.ts'
import type { WebFont } from '../web/web-fonts.ts'

/** Writes the stylesheet of the web edition: fonts, the tokens as custom properties by day and by night, the rules. */
export function htmlStylesheet(book: Book, templates: Templates, fonts: WebFont[]): string {
  const properties = [...customProperties(book.design.tokens)]
  const day = properties.filter(([name]) => !name.startsWith('colour-dark-'))
  const night = properties
    .filter(([name]) => name.startsWith('colour-dark-'))
    .map(([name, value]): [string, string] => [name.replace('colour-dark-', 'colour-'), value])
  const faces = fonts.map(
    ({ family, weight, style, file }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url("fonts/${file}"); }`,
  )
  const rules = ['shared', 'html', 'print'].map((name) => templates.get(`styles/${name}.css`) ?? '')
  return [
    ...faces,
    `:root { color-scheme: light dark; ${declared(day)} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${declared(night)} } }`,
    `:root[data-theme="dark"] { color-scheme: dark; ${declared(night)} }`,
    ':root[data-theme="light"] { color-scheme: light; }',
    ...rules,
  ].join('\n')
}

function declared(properties: Array<[string, string]>): string {
  return properties.map(([name, value]) => `--${name}: ${value};`).join(' ')
}
