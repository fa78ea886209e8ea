import { parse } from 'yaml'
import type { BookConfig } from '../config/config.ts'
import { didYouMean } from '../messages/nearest.ts'
import { report } from '../messages/report.ts'
import type { Templates } from '../templates/templates.ts'
import type { Design, Tokens } from './book.ts'
import { tokenFault } from './token-fault.ts'

/** What every design rests on: a design says only what differs. */
const base = 'classic'

/**
 * Reads the design named in book.yaml and lays the book's own tokens over it.
 *
 * With `tokens: { type.body.size: 12pt }` the body is set in 12 points; a token that no design has is reported.
 */
export function design(templates: Templates, config: BookConfig): Design {
  const known = templates.has(pathOf(config.design))
  const name = known ? config.design : base
  const tell: Tell = (rule, reason, setting) =>
    void report(config.file, rule, { reason, where: { line: lineOf(setting, config.lines) } })
  if (!known) tell('no-unknown-design', `\`${name}\` is taken in the place of \`${config.design}\``, 'design')
  const tokens = treeOf(templates.get(`ours/${pathOf(base)}`) ?? templates.get(pathOf(base)))
  for (const [path, value] of leaves(treeOf(templates.get(pathOf(name))))) {
    set(tokens, path, value, ` in \`templates/${pathOf(name)}\``, (rule, reason) => tell(rule, reason, 'design'))
  }
  for (const [path, value] of Object.entries(config.tokens)) {
    set(tokens, path, value, '', (rule, reason) => tell(rule, reason, `tokens.${path}`))
  }
  return { name, tokens }
}

/** The line of a setting, or of the nearest group above it whose line is known. */
function lineOf(setting: string, lines: BookConfig['lines']): number {
  const above = setting.lastIndexOf('.')
  return lines?.get(setting) ?? (above < 0 ? 1 : lineOf(setting.slice(0, above), lines))
}

type Tell = (
  rule: 'no-unknown-design' | 'no-unknown-token' | 'no-invalid-token',
  reason: string,
  setting: string,
) => void

function pathOf(name: string): string {
  return `designs/${name}.yaml`
}

function treeOf(text: string | undefined): Tokens {
  const read: unknown = parse(text ?? '{}', { maxAliasCount: 0 })
  return isTree(read) ? read : {}
}

function isTree(value: unknown): value is Tokens {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Values by dotted path; what is neither a value nor a group has the value ''. */
function leaves(tree: Tokens, above = ''): Array<[path: string, value: string | number]> {
  return Object.entries(tree).flatMap(([name, value]): Array<[string, string | number]> => {
    if (isTree(value)) return leaves(value, `${above}${name}.`)
    return [[`${above}${name}`, isValue(value) ? value : '']]
  })
}

function set(
  tokens: Tokens,
  path: string,
  value: string | number,
  where: string,
  tell: (rule: 'no-unknown-token' | 'no-invalid-token', reason: string) => void,
): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let group: Tokens | undefined = tokens
  for (const name of names) {
    const below: unknown = group && Object.hasOwn(group, name) ? group[name] : undefined
    group = isTree(below) ? below : undefined
  }
  const before: unknown = group && Object.hasOwn(group, last) ? group[last] : undefined
  if (!group || !isValue(before)) {
    const known = leaves(tokens).map(([name]) => name)
    tell('no-unknown-token', `\`${path}\`${where} is no design value${didYouMean(path, known)}`)
    return
  }
  const wanted = tokenFault(path, before, value)
  if (wanted === undefined) group[last] = value
  else tell('no-invalid-token', `\`${path}\`${where} takes ${wanted}, not \`${value}\``)
}
