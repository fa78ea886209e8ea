import { parse } from 'yaml'
import type { BookConfig } from '../../config/config.ts'
import { nearest } from '../../messages/nearest.ts'
import { report } from '../../messages/report.ts'
import type { Templates } from '../../templates/templates.ts'
import { points } from './points.ts'
import type { Condition, Conformity, Paper, Printer, PrintOrder, PrintStandard, Trim } from './printer.ts'

/** Finds the printer, size and paper that book.yaml names; an unknown name is told and replaced by the most usual one. */
export function printOrder(config: OrderSettings, templates: Templates, designTrim: Trim): PrintOrder {
  const sheet = parse(templates.get('printers.yaml') ?? '{}') as PrintersFile
  const printer = readPrinter(sheet, nameIn(config, 'printer', Object.keys(sheet.printers ?? {}), 'generic'))
  const paper = readPaper(sheet, nameIn(config, 'paper', Object.keys(sheet.papers ?? {}), 'white'))
  return { printer, paper, trim: config.trim === '' ? designTrim : readTrim(config, sheet, designTrim) }
}

export type OrderSettings = Pick<BookConfig, 'file' | 'lines' | 'trim' | 'printer' | 'paper'>

interface PrintersFile {
  checked?: string
  trims?: Record<string, { width: string; height: string }>
  papers?: Record<string, { caliper: number }>
  conditions?: Record<string, Partial<Condition>>
  printers?: Record<string, PrinterEntry>
}

interface ConformityEntry {
  standard?: PrintStandard
  version?: string
  condition?: string
}

interface PrinterEntry extends ConformityEntry {
  like?: string
  title?: string
  cover?: ConformityEntry & { safety?: string }
  trims?: string[]
  pages?: { least: number; most: number }
  gutters?: Array<{ pages: number; inside: string }>
  margin?: string
  bleed?: { width: string; edges: 'outer' | 'all'; when: 'asked' | 'always' }
  'last-page'?: 'any' | 'blank'
  spine?: { 'text-from': number; safety: string }
  barcode?: { width: string; height: string; 'from-edge': string }
}

function nameIn(config: OrderSettings, field: 'printer' | 'paper', known: string[], usual: string): string {
  const asked = config[field]
  if (known.includes(asked)) return asked
  if (asked !== '') {
    const near = nearest(asked, known)
    const meant = near === undefined ? `there are ${known.join(', ')}` : `did you mean \`${near}\`?`
    const reason = `\`${field}: ${asked}\` is not known, so \`${usual}\` is taken; ${meant}`
    const where = { line: config.lines?.get(field) ?? 1 }
    report(config.file, 'no-unknown-print-setting', { reason, where, actual: asked, expected: known })
  }
  return usual
}

function readPrinter(sheet: PrintersFile, name: string): Printer {
  const own = sheet.printers?.[name] ?? {}
  const entry: PrinterEntry = { ...(own.like ? sheet.printers?.[own.like] : {}), ...own }
  return {
    name,
    title: entry.title ?? name,
    interior: conformity(sheet, entry),
    cover: { ...conformity(sheet, entry.cover ?? entry), safety: length(entry.cover?.safety ?? '0.25in') },
    trims: (entry.trims ?? []).flatMap((trim) => sizeOf(`${trim}in`) ?? []),
    pages: entry.pages ?? { least: 2, most: 2000 },
    gutters: (entry.gutters ?? []).map(({ pages, inside }) => ({ pages, inside: length(inside) })),
    margin: length(entry.margin),
    bleed: { edges: 'all', when: 'asked', ...entry.bleed, width: length(entry.bleed?.width) },
    lastPage: entry['last-page'] ?? 'any',
    spine: { textFrom: entry.spine?.['text-from'] ?? 80, safety: length(entry.spine?.safety) },
    barcode: {
      width: length(entry.barcode?.width ?? '1.75in'),
      height: length(entry.barcode?.height ?? '1in'),
      fromEdge: length(entry.barcode?.['from-edge'] ?? '0.25in'),
    },
    checked: String(sheet.checked ?? ''),
  }
}

function conformity(sheet: PrintersFile, { standard = 'none', version, condition }: ConformityEntry): Conformity {
  const printed = sheet.conditions?.[condition ?? '']
  return {
    standard,
    version: version === '1.3' || version === '1.4' ? version : '1.6',
    condition: printed ? { identifier: '', registry: '', info: '', profile: 'none', ...printed } : undefined,
  }
}

const length = (value: string | undefined): number => points(value ?? '0pt') ?? 0

function readPaper(sheet: PrintersFile, name: string): Paper {
  return { name, caliper: (sheet.papers?.[name]?.caliper ?? 0.0023) * 72 }
}

function readTrim(config: OrderSettings, sheet: PrintersFile, designTrim: Trim): Trim {
  const named = sheet.trims?.[config.trim.toLowerCase()]
  const size = named ? { width: length(named.width), height: length(named.height) } : sizeOf(config.trim)
  if (size && inBounds(size)) return size
  const reason = `\`trim: ${config.trim}\` is no size of a book; the design's own is taken.`
  const expected = ['6 x 9 in', '148 x 210 mm', ...Object.keys(sheet.trims ?? {})]
  const where = { line: config.lines?.get('trim') ?? 1 }
  report(config.file, 'no-unknown-print-setting', { reason, where, actual: config.trim, expected })
  return designTrim
}

/** `5.5x8.5`, `6 x 9 in`, `148 × 210 mm`; inches when no unit is given. */
function sizeOf(trim: string): Trim | undefined {
  const match = /^\s*([\d.]{1,8})\s*(in|mm|cm)?\s*[x×]\s*([\d.]{1,8})\s*(in|mm|cm)?\s*$/i.exec(trim)
  if (!match) return undefined
  const unit = (match[4] ?? match[2] ?? 'in').toLowerCase()
  const width = points(`${match[1]}${match[2]?.toLowerCase() ?? unit}`)
  const height = points(`${match[3]}${unit}`)
  return width && height ? { width, height } : undefined
}

/** From the smallest pocket book to a large picture book. */
const inBounds = ({ width, height }: Trim): boolean => width >= 200 && height >= 250 && width <= 1000 && height <= 1300
