import { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { slugOf } from '../titles/slug.ts'
import type { BookConfig, SourceConfig } from './config.ts'
import { decisions } from './decisions.ts'
import { type FieldReader, type Fields, readFields } from './fields.ts'
import { parseSettings } from './parse.ts'
import type { Mapping } from './setting.ts'
import { silencings } from './silencings.ts'
import { count, day, flag, isbn, language, plainName, reasonToSkip, text, texts, url, wrongType } from './values.ts'

/** The day printed in a book that states none: fixed, so that the same sources always give the same bytes. */
const DAY = '2000-01-01'

/**
 * Reads book.yaml; every setting has a default, every fault is reported on `file` of the result.
 *
 * `title: A Life` gives the title `A Life`, the slug `a-life` and defaults for the rest. The title '', the slug '' and the
 * language `und` mean: take them from the sources. `name` is that of a manuscript without a folder, or ''.
 */
export function readConfig(settings: string | null, name: string, date: string = DAY): BookConfig {
  const file = new VFile({ path: 'book.yaml', value: settings ?? '' })
  const tree = settings === null ? null : parseSettings(file)
  const fields: BookFields = tree ? readFields(tree, bookFields, file) : {}
  const title = fields.title ?? ''
  return {
    ...statedOnly(fields),
    file,
    title,
    slug: slugOf(fields.slug ?? title) || slugOf(name),
    authors: [...(fields.authors ?? []), ...(fields.author ?? [])],
    editors: [...(fields.editors ?? []), ...(fields.editor ?? [])],
    language: fields.language ?? 'und',
    date: fields.date ?? date,
    subjects: fields.subjects ?? [],
    isbn: fields.isbn ?? fields.identifiers?.isbn ?? {},
    design: fields.design ?? 'classic',
    tokens: fields.tokens ?? {},
    trim: fields.trim ?? '',
    bleed: fields.bleed ?? false,
    printer: fields.printer ?? 'generic',
    paper: fields.paper ?? 'white',
    citationStyle: fields.citationStyle ?? 'chicago-fullnote-bibliography',
    sources: fields.sources ?? {},
    lines: tree ? linesOf(tree) : new Map(),
    decisions: fields.decisions ?? [],
    silenced: fields.silence ?? [],
  }
}

function linesOf(tree: Mapping): Map<string, number> {
  const lines = tree.entries.flatMap(({ key, line, value }): Array<[string, number]> => {
    const below = value.type === 'mapping' ? value.entries : []
    return [
      [key, line],
      ...below.map((entry): [string, number] => [`${key}.${entry.key.normalize('NFC')}`, entry.line]),
    ]
  })
  return new Map(lines)
}

const isbns: FieldReader<BookConfig['isbn']> = (value, name, file) => {
  if (value.type === 'mapping') return readFields(value, { epub: isbn, print: isbn }, file)
  const print = isbn(value, name, file)
  return print === undefined ? undefined : { print }
}

const identifiers: FieldReader<{ uuid?: string; isbn?: BookConfig['isbn'] }> = (value, name, file) => {
  if (value.type !== 'mapping') return wrongType(value, name, '`uuid` and `isbn`', file)
  return readFields(value, { uuid: text, isbn: isbns }, file)
}

const sourceFields = {
  siglum: text,
  title: text,
  author: text,
  date: text,
  publisher: text,
  licence: text,
  license: text,
  url,
  language,
  rank: count,
  skip: reasonToSkip,
}

const sources: FieldReader<Record<string, SourceConfig>> = (value, name, file) => {
  if (value.type !== 'mapping') return wrongType(value, name, 'file names, each with its settings', file)
  const read = new Map<string, SourceConfig>()
  const sigla = new Map<string, string>()
  for (const entry of value.entries) {
    if (entry.value.type === 'mapping') {
      const { license, ...fields } = readFields(entry.value, sourceFields, file)
      const other = fields.siglum === undefined ? undefined : sigla.get(fields.siglum)
      if (other !== undefined) {
        const reason = `\`siglum: ${fields.siglum}\` is the siglum of \`${other}\`; each source takes its own`
        report(file, 'no-invalid-setting', { reason, where: entry })
        delete fields.siglum
      } else if (fields.siglum !== undefined) sigla.set(fields.siglum, entry.key)
      const licence = fields.licence ?? license
      read.set(entry.key.normalize('NFC'), licence === undefined ? fields : { ...fields, licence })
    } else if (entry.value.type !== 'nothing') wrongType(entry.value, entry.key, 'the settings of a source', file)
  }
  return Object.fromEntries(read)
}

const tokens: FieldReader<BookConfig['tokens']> = (value, name, file) => {
  if (value.type !== 'mapping') return wrongType(value, name, 'design values by name', file)
  const flat: Array<[string, string | number]> = []
  for (const { key, value: below } of value.entries) {
    if (below.type === 'scalar') flat.push([key, numberOrText(below.text)])
    else
      for (const [path, token] of Object.entries(tokens(below, key, file) ?? {})) flat.push([`${key}.${path}`, token])
  }
  return Object.fromEntries(flat)
}

function numberOrText(written: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : written
}

const bookFields = {
  title: text,
  subtitle: text,
  slug: text,
  subject: text,
  author: texts,
  authors: texts,
  editor: texts,
  editors: texts,
  language,
  publisher: text,
  series: text,
  date: day,
  rights: text,
  description: text,
  subjects: texts,
  identifier: text,
  identifiers,
  isbn: isbns,
  design: plainName,
  tokens,
  trim: text,
  bleed: flag,
  printer: plainName,
  paper: text,
  citationStyle: plainName,
  sources,
  decisions,
  silence: silencings,
}

type BookFields = Fields<typeof bookFields>

/** The settings that have no default, where they are set. */
function statedOnly(fields: BookFields): Partial<BookConfig> {
  const { subtitle, subject, publisher, series, rights, description } = fields
  const uuid = fields.identifiers?.uuid
  const identifier =
    fields.identifier ?? (uuid === undefined ? undefined : `urn:uuid:${uuid.replace(/^urn:uuid:/i, '')}`)
  const stated = { subtitle, subject, publisher, series, rights, description, identifier }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
}
