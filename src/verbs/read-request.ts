import { parseArgs } from 'node:util'
import { didYouMean } from '../messages/nearest.ts'
import type { Request } from './request.ts'

/** What the command line says; or why it can't be understood. */
export type Reading =
  | { type: 'request'; request: Request; style: Style }
  | { type: 'help'; verb?: string | undefined }
  | { type: 'misuse'; reason: string; verb?: string | undefined }

/** How messages are told: for people, or as one JSON object. */
export interface Style {
  isJson: boolean
  isVerbose: boolean
}

export interface VerbNames {
  verbs: readonly string[]
  formats: readonly string[]
}

/**
 * Reads the words after the program's name.
 *
 * `build epub --book life --out out` asks for the verb `build` with the words `epub`.
 */
export function readRequest(argv: string[], { verbs, formats }: VerbNames): Reading {
  const named = argv.find((word) => verbs.includes(word))
  const parsed = parsedOf(argv)
  if (typeof parsed === 'string') return { type: 'misuse', reason: parsed, verb: named }
  const { values, positionals } = parsed
  const [verb, ...words] = positionals
  if (values.help || verb === 'help' || (verb === undefined && argv.length === 0)) return { type: 'help', verb: named }
  if (verb === undefined) return { type: 'misuse', reason: `No verb stands before \`${argv[0]}\`` }
  if (!verbs.includes(verb)) return { type: 'misuse', reason: `\`${verb}\` is no verb${didYouMean(verb, verbs)}` }
  const port = Number(values.port ?? 8080)
  const reason = misuse({ verb, words, formats, port })
  if (reason !== null) return { type: 'misuse', reason, verb }
  const { book, out, host, manuscript, record } = values
  const request: Request = {
    verb,
    words,
    book: book ?? 'manuscript',
    hasBook: book !== undefined,
    out: out ?? 'dist',
    host: host ?? '127.0.0.1',
    port,
    isImposed: values.imposed ?? false,
    isArchived: values.archive ?? false,
    ...(manuscript === undefined ? {} : { manuscript }),
    ...(record === undefined ? {} : { record }),
  }
  return { type: 'request', request, style: { isJson: values.json ?? false, isVerbose: values.verbose ?? false } }
}

const options = {
  book: { type: 'string' },
  out: { type: 'string' },
  manuscript: { type: 'string' },
  record: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  imposed: { type: 'boolean' },
  archive: { type: 'boolean' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function parsedOf(argv: string[]) {
  try {
    const unknown = parseArgs({ args: argv, options, allowPositionals: true, strict: false, tokens: true }).tokens.find(
      (token) => token.kind === 'option' && !Object.hasOwn(options, token.name),
    )
    if (unknown?.kind === 'option')
      return `\`${unknown.rawName}\` is no option${didYouMean(unknown.rawName, Object.keys(options), '--')}`
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown fault'
  }
}

function misuse({
  verb,
  words,
  formats,
  port,
}: {
  verb: string
  words: string[]
  formats: readonly string[]
  port: number
}) {
  const unknown = words.find((word) => !formats.includes(word))
  if (verb === 'build' && unknown !== undefined) return `\`${unknown}\` is no format; there are ${formats.join(', ')}`
  if (verb === 'new' && words.length !== 1) return '`new` takes the name of one folder'
  if (verb !== 'build' && verb !== 'new' && words.length > 0) return `\`${verb}\` takes no \`${words[0]}\``
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return '`--port` takes a number up to 65535'
  return null
}
