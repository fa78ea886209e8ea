import type { VFile } from 'vfile'
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { mergeMarks } from '../messages/merge-marks.ts'
import { report } from '../messages/report.ts'
import type { Entry, Mapping, Setting, SettingPlace } from './setting.ts'

const LARGEST = 512 * 1024
const DEEPEST = 32

/**
 * Parses YAML into settings that know their line; null when it is no mapping or can't be read, with the fault reported on the file.
 *
 * `title: A Life` gives a mapping with the one entry `title`.
 */
export function parseSettings(file: VFile): Mapping | null {
  const text = String(file)
  if (text.length > LARGEST) {
    report(file, 'no-oversized-settings', { reason: `The file has ${text.length} characters`, where: { line: 1 } })
    return null
  }
  const deep = tooDeepLine(text)
  if (deep !== null) {
    report(file, 'no-deep-settings', {
      reason: `Line ${deep} nests deeper than ${DEEPEST} levels`,
      where: { line: deep },
    })
    return null
  }
  const [unsettled] = mergeMarks(text)
  if (unsettled !== undefined) {
    report(file, 'no-invalid-yaml', { reason: 'A merge was left unsettled here', where: { line: unsettled } })
    return null
  }
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const faults = [...parsed.errors, ...parsed.warnings]
  for (const error of faults) {
    // What is never closed is told at the end of the file, before its last line break.
    const { line, col } = lines.linePos(Math.min(error.pos[0], text.trimEnd().length))
    report(file, 'no-invalid-yaml', {
      reason: plain[error.code] ?? error.message,
      where: { line: Math.max(line, 1), column: Math.max(col, 1) },
    })
  }
  if (faults.length > 0) return null
  const root = parsed.contents === null ? nothing : settingOf(parsed.contents, { file, lines })
  if (root.type === 'mapping') return root
  if (root.type !== 'nothing') {
    report(file, 'no-wrong-setting-type', { reason: 'The file is not a list of `key: value` lines', where: root })
  }
  return null
}

const plain: Partial<Record<string, string>> = {
  MULTIPLE_DOCS: 'A second document begins here; all settings stand in one, so nothing of it would be read',
}

const nothing: Setting = { type: 'nothing', line: 1, column: 1 }

interface Source {
  file: VFile
  lines: LineCounter
}

function settingOf(node: ParsedNode, source: Source): Setting {
  const place = placeOf(node, source)
  if (isMap(node)) return { type: 'mapping', entries: entriesOf(node as YAMLMap, source), ...place }
  if (isSeq(node)) {
    const items = node.items.map((item) => (isNode(item) ? settingOf(item as ParsedNode, source) : nothing))
    return { type: 'list', items, ...place }
  }
  if (isAlias(node)) {
    report(source.file, 'no-yaml-alias', { reason: `\`*${node.source}\` refers to another place`, where: place })
    return { type: 'nothing', ...place }
  }
  if (!isScalar(node) || node.value === null) return { type: 'nothing', ...place }
  const text = node.source !== undefined ? node.source : String(node.value)
  return { type: 'scalar', text, ...place }
}

function entriesOf(map: YAMLMap, source: Source): Entry[] {
  const entries: Entry[] = []
  for (const pair of map.items) {
    if (!isPair(pair) || !isNode(pair.key)) continue
    const place = placeOf(pair.key as ParsedNode, source)
    if (!isScalar(pair.key)) {
      report(source.file, 'no-wrong-setting-type', { reason: 'A key must be plain words', where: place })
      continue
    }
    const value = isNode(pair.value) ? settingOf(pair.value as ParsedNode, source) : { ...nothing, ...place }
    entries.push({ key: String(pair.key.value), value, ...place })
  }
  return entries
}

function placeOf(node: ParsedNode, source: Source): SettingPlace {
  const { line, col } = source.lines.linePos(node.range?.[0] ?? 0)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Looked at before parsing, because the parser goes one call deeper per level. */
function tooDeepLine(text: string): number | null {
  let open = 0
  const lines = text.split(/\r\n|\r|\n/)
  for (const [index, line] of lines.entries()) {
    const lead = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? ''
    if (lead.length > DEEPEST * 4) return index + 1
    let dashes = 0
    for (const character of lead) if (character !== ' ' && character !== '\t') dashes += 1
    if (dashes > DEEPEST) return index + 1
    for (const character of line) {
      if (character === '[' || character === '{') open += 1
      else if ((character === ']' || character === '}') && open > 0) open -= 1
      if (open > DEEPEST) return index + 1
    }
  }
  return null
}
