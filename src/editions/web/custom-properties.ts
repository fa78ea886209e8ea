import type { Tokens } from '../../book/book.ts'

/**
 * Flattens tokens to names and values for CSS.
 *
 * `{ type: { body: { size: '11pt' } } }` gives `type-body-size` → `11pt`; family names and ornaments come quoted.
 */
export function customProperties(tokens: Tokens): Map<string, string> {
  const flat = new Map<string, string>()
  const add = (tree: Tokens, path: string): void => {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value === 'object') add(value, `${path}${name}-`)
      else flat.set(`${path}${name}`, cssValue(`${path}${name}`, String(value)))
    }
  }
  add(tokens, '')
  return flat
}

function cssValue(name: string, value: string): string {
  const safe = value.replace(/[;{}<>\\]/g, '')
  return /(?:^|-)family$|^ornament-/.test(name) ? `"${safe.replace(/"/g, '')}"` : safe
}

/** Puts the values in the place of `var(--name)`, for readers that know no custom properties. */
export function resolved(css: string, properties: ReadonlyMap<string, string>): string {
  return css.replace(/var\(--([\w-]+)\)/g, (_, name: string) => properties.get(name) ?? 'initial')
}
