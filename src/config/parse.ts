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
import { yamlFault } from '../messages/yaml-fault.ts'
import type { Entry, Mapping, Setting, SettingPlace } from './setting.ts'
import { topLevelPieces } from './top-level-pieces.ts'

const LARGEST = 512 * 1024
const DEEPEST = 32

/**
 * Parses YAML into settings that know their line; null when it is no mapping. A fault is reported on the file, and what
 * it leaves whole is read all the same: each setting that begins a line can stand by itself.
 *
 * `title: A Life` gives a mapping with the one entry `title`.
 */
export function parseSettings(file: VFile): Mapping | null {
  const text = String(file)
  if (text.length > LARGEST) {
    report(file, 'no-oversized-settings', { reason: `The file has ${text.length} characters`, where: { line: 1 } })
    return null
  }
  const source: Source = { file, lines: new LineCounter(), before: 0, aliases: [] }
  const whole = faultOf(text)
  if (whole) report(file, whole.rule, { reason: whole.reason, where: { line: whole.line } })
  const parsed = whole ? null : documentOf(text, source)
  const isWhole = parsed !== null && faultsOf(parsed).length === 0
  const sound = isWhole ? null : soundSettings(text, file, source.aliases)
  if (parsed && sound) reportFaults(file, sound.faults.length > 0 ? sound.faults : faultsIn(text, parsed, source))
  const root = isWhole ? rootOf(parsed, source) : (sound?.root ?? null)
  reportAliases(source)
  return root
}

interface Fault {
  reason: string
  where: SettingPlace
}

/** One message a line: what the parser says of a line after its first word is about what it took the line for. */
function reportFaults(file: VFile, faults: Fault[]): void {
  const told = new Set<number>()
  for (const { reason, where } of faults) {
    if (!told.has(where.line)) report(file, 'no-invalid-yaml', { reason, where })
    told.add(where.line)
  }
}

function faultsIn(text: string, parsed: ReturnType<typeof documentOf>, { lines, before }: Source): Fault[] {
  return faultsOf(parsed).map((error) => {
    // What is never closed is told at the end of the file, before its last line break.
    const { line, col } = lines.linePos(Math.min(error.pos[0], text.trimEnd().length))
    return { reason: yamlFault(error), where: { line: Math.max(line, 1) + before, column: Math.max(col, 1) } }
  })
}

function documentOf(text: string, { lines }: Source) {
  return parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
}

function faultsOf({ errors, warnings }: ReturnType<typeof documentOf>) {
  return [...errors, ...warnings]
}

function rootOf({ contents }: ReturnType<typeof documentOf>, source: Source): Mapping | null {
  const root = contents === null ? nothing : settingOf(contents, source)
  if (root.type === 'mapping') return root
  if (root.type !== 'nothing') {
    const reason = 'The file is not a list of `key: value` lines'
    report(source.file, 'no-wrong-setting-type', { reason, where: root })
  }
  return null
}

/** The settings of the first level that can be read, each by itself, up to where a second document begins; and the first fault of each other one. */
function soundSettings(text: string, file: VFile, aliases: Source['aliases']): { root: Mapping; faults: Fault[] } {
  const entries: Entry[] = []
  const faults: Fault[] = []
  for (const { line, text: piece } of topLevelPieces(text)) {
    if (faultOf(piece)) continue
    const source: Source = { file, lines: new LineCounter(), before: line - 1, aliases }
    const parsed = documentOf(piece, source)
    faults.push(...faultsIn(piece, parsed, source).slice(0, 1))
    const root = faultsOf(parsed).length === 0 && parsed.contents ? settingOf(parsed.contents, source) : nothing
    if (root.type === 'mapping') entries.push(...root.entries)
  }
  return { root: { type: 'mapping', entries, line: 1, column: 1 }, faults }
}

/** What can be seen before parsing: nesting that would exhaust the parser, and marks of a merge. */
function faultOf(text: string): { rule: 'no-deep-settings' | 'no-invalid-yaml'; reason: string; line: number } | null {
  const deep = tooDeepLine(text)
  const reason = `Line ${deep} nests deeper than ${DEEPEST} levels`
  if (deep !== null) return { rule: 'no-deep-settings', reason, line: deep }
  const [line] = mergeMarks(text)
  return line === undefined ? null : { rule: 'no-invalid-yaml', reason: 'A merge was left unsettled here', line }
}

/** All aliases in one message: a bomb has hundreds. */
function reportAliases({ file, aliases }: Source): void {
  const [first] = aliases
  if (!first) return
  const others = aliases.length > 1 ? `, and ${aliases.length - 1} more do so` : ''
  report(file, 'no-yaml-alias', { reason: `\`*${first.name}\` refers to another place${others}`, where: first.place })
}

const nothing: Setting = { type: 'nothing', line: 1, column: 1 }

interface Source {
  file: VFile
  lines: LineCounter
  /** Lines of the file before what is parsed. */
  before: number
  aliases: Array<{ name: string; place: SettingPlace }>
}

function settingOf(node: ParsedNode, source: Source): Setting {
  const place = placeOf(node, source)
  if (isMap(node)) return { type: 'mapping', entries: entriesOf(node as YAMLMap, source), ...place }
  if (isSeq(node)) {
    const items = node.items.map((item) => (isNode(item) ? settingOf(item as ParsedNode, source) : nothing))
    return { type: 'list', items, ...place }
  }
  if (isAlias(node)) {
    source.aliases.push({ name: node.source, place })
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
  return { line: Math.max(line, 1) + source.before, column: Math.max(col, 1) }
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
