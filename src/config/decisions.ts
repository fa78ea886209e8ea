import type { VFile } from 'vfile'
import type { Decision, StatementRef } from './config.ts'
import { type FieldReader, readFields } from './fields.ts'
import type { Entry, Setting } from './setting.ts'
import { lacks, text, texts, wrongType } from './values.ts'

/**
 * The editor's decisions, a list whose items name what is decided.
 *
 * `- prefer: {topic: year of birth, value: '1890', reason: the parish register}`
 */
export const decisions: FieldReader<Decision[]> = (value, name, file) => {
  if (value.type !== 'list') return wrongType(value, name, 'a list of decisions', file)
  const read: Decision[] = []
  for (const item of value.items) {
    const entry = item.type === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined
    const reader = entry && Object.hasOwn(kinds, entry.key) ? kinds[entry.key] : undefined
    if (entry && reader) {
      const decision = reader(entry, file)
      if (decision) read.push(decision)
    } else wrongType(item, name, `items that begin with ${Object.keys(kinds).join(', ')}`, file)
  }
  return read
}

type DecisionReader = (entry: Entry, file: VFile) => Decision | undefined

const kinds: Record<string, DecisionReader> = {
  same: (entry, file) => pair(entry, file, 'same'),
  apart: (entry, file) => pair(entry, file, 'apart'),
  prefer: (entry, file) => {
    const read = fieldsOf(entry, { topic: text, value: text, reason: text }, file)
    if (!read) return undefined
    const { topic, value, reason } = read
    if (topic === undefined || value === undefined) return lacks(entry, entry.key, read, ['topic', 'value'], file)
    return { type: 'prefer', topic, value, reason: reason ?? '', line: entry.line }
  },
  lead: (entry, file) => {
    const statement = statementRef(entry.value, entry.key, file)
    return statement && { type: 'lead', statement, line: entry.line }
  },
  drop: (entry, file) => {
    const read = fieldsOf(entry, { file: text, text, reason: text }, file)
    if (!read) return undefined
    if (read.file === undefined || read.text === undefined) return lacks(entry, entry.key, read, ['file', 'text'], file)
    const statement = { file: read.file, text: read.text }
    return { type: 'drop', statement, reason: read.reason ?? '', line: entry.line }
  },
  order: (entry, file) => {
    const read = fieldsOf(entry, { file: text, text, after: statementRef }, file)
    if (!read) return undefined
    if (read.file === undefined || read.text === undefined || read.after === undefined) {
      return lacks(entry, entry.key, read, ['file', 'text', 'after'], file)
    }
    return { type: 'order', statement: { file: read.file, text: read.text }, after: read.after, line: entry.line }
  },
  spell: (entry, file) => {
    const read = fieldsOf(entry, { forms: texts, as: text }, file)
    if (!read) return undefined
    if (read.forms === undefined || read.as === undefined) return lacks(entry, entry.key, read, ['forms', 'as'], file)
    return { type: 'spell', forms: read.forms, as: read.as, line: entry.line }
  },
}

function pair(entry: Entry, file: VFile, type: 'same' | 'apart'): Decision | undefined {
  const items = entry.value.type === 'list' ? entry.value.items : []
  const [a, b] = items.map((item) => statementRef(item, entry.key, file))
  if (items.length !== 2)
    return wrongType(
      { ...entry.value, line: entry.line, column: entry.column },
      entry.key,
      'two sentences, each with `file` and `text`',
      file,
    )
  return a && b && { type, a, b, line: entry.line }
}

const statementRef: FieldReader<StatementRef> = (value: Setting, name, file) => {
  if (value.type !== 'mapping') return wrongType(value, name, '`{file: …, text: …}`', file)
  const read = readFields(value, { file: text, text }, file)
  if (read.file !== undefined && read.text !== undefined) return { file: read.file, text: read.text }
  return lacks(value, name, read, ['file', 'text'], file)
}

function fieldsOf<Table extends Parameters<typeof readFields>[1]>(entry: Entry, table: Table, file: VFile) {
  if (entry.value.type === 'mapping') return readFields(entry.value, table, file)
  return wrongType(entry.value, entry.key, `a group of settings: ${Object.keys(table).join(', ')}`, file)
}
