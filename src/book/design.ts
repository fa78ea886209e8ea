import { parse } from 'yaml'
import type { BookConfig } from '../config/config.ts'
import { report } from '../messages/report.ts'
import type { Templates } from '../templates/templates.ts'
import type { Design, Tokens } from './book.ts'

/** What every design rests on: a design says only what differs. */
const base = 'classic'

/**
 * Reads the design named in book.yaml and lays the book's own tokens over it.
 *
 * With `tokens: { type.body.size: 12pt }` the body is set in 12 points; a token that no design has is reported.
 */
export function design(templates: Templates, config: BookConfig): Design {
  const known = templates.has(pathOf(config.design))
  if (!known) report(config.file, 'no-unknown-design', { reason: `\`${config.design}\`` })
  const name = known ? config.design : base
  const tokens = merged(tokensOf(templates, base), name === base ? {} : tokensOf(templates, name))
  for (const [path, value] of Object.entries(config.tokens)) {
    if (!place(tokens, path.split('.'), value)) report(config.file, 'no-unknown-token', { reason: `\`${path}\`` })
  }
  return { name, tokens }
}

function pathOf(name: string): string {
  return `designs/${name}.yaml`
}

function tokensOf(templates: Templates, name: string): Tokens {
  const read: unknown = parse(templates.get(pathOf(name)) ?? '{}', { maxAliasCount: 0 })
  return isTree(read) ? read : {}
}

function isTree(value: unknown): value is Tokens {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merged(under: Tokens, over: Tokens): Tokens {
  const tokens: Tokens = { ...under }
  for (const [name, value] of Object.entries(over)) {
    const below = under[name]
    tokens[name] = isTree(value) && isTree(below) ? merged(below, value) : value
  }
  return tokens
}

function place(tokens: Tokens, path: string[], value: string | number): boolean {
  const [name = '', ...rest] = path
  const below = Object.hasOwn(tokens, name) ? tokens[name] : undefined
  if (rest.length > 0) return isTree(below) && place(below, rest, value)
  if (below === undefined || isTree(below)) return false
  tokens[name] = value
  return true
}
