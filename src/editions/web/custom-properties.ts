import type { Tokens } from '../../book/book.ts'

/**
 * Flattens tokens to names and values for CSS.
 *
 * `{ type: { body: { size: '11pt' } } }` gives `type-body-size` → `11pt`; family names come quoted.
 */
export function customProperties(tokens: Tokens): Map<string, string> {
  const flat = new Map<string, string>()
  const add = (tree: Tokens, path: string): void => {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value === 'object') add(value, `${path}${name}-`)
      else flat.set(`${path}${name}`, cssValue(name, String(value)))
    }
  }
  add(tokens, '')
  return flat
}

function cssValue(name: string, value: string): string {
  const safe = value.replace(/[;{}<>\\]/g, '')
  return name === 'family' || /[^\u0000-\u007f]/.test(safe) ? `"${safe.replace(/"/g, '')}"` : safe
}

/** Puts the values in the place of `var(--name)`, for readers that know no custom properties. */
export function resolved(css: string, properties: ReadonlyMap<string, string>): string {
  return css.replace(/var\(--([\w-]+)\)/g, (_, name: string) => properties.get(name) ?? 'initial')
}
