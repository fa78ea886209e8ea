import type { DateUnit, Edge } from './language.ts'

/** One point in time as far as the words tell it; a month without a year is completed from what stands before. */
export interface Point {
  unit: Exclude<DateUnit, 'week'>
  year?: number
  /** The year without its century: 43 of `janvier 43`. */
  yearOfCentury?: number
  month?: number
  day?: number
  /** EDTF season code, 21 spring to 24 winter. */
  season?: number
  edge?: Edge
  /** The next one of its name: `the following January`. */
  following?: true
  /** Reckoned from when the text came out: the last one of its name (`le 2 novembre dernier`), of that month (`the 3rd inst.`). */
  past?: true
  /** Years from the one told last: `in May of the following year`. */
  yearStep?: number
  /** Months from the one told last: `the 3rd of the following month`. */
  monthStep?: number
  /** Days from a day that is told: `the eve of 1 May`. */
  dayStep?: number
  /** Days from Easter Sunday, of a feast whose year is told elsewhere. */
  easter?: number
  approximate?: boolean
}

/** How a date bounds what is told. */
export type Sense = 'at' | 'before' | 'after' | 'until' | 'since'

export interface Interval {
  first: Point
  last: Point
}

/** EDTF of a point whose year is known. `{unit: 'month', year: 1919, month: 1}` gives `1919-01`. */
export function edtfOfPoint(point: Point): string {
  const plain = point.edge ? edged(point, point.edge) : bare(point)
  return point.approximate && !plain.includes('/') && !plain.endsWith('~') ? `${plain}~` : plain
}

/** EDTF of a date in the sense of its preposition: `before 1912` gives `../1912`. */
export function edtfOfSense(edtf: string, sense: Sense): string {
  if (edtf.includes('/')) return edtf
  if (sense === 'before') return `../${edtf}`
  if (sense === 'after') return `${edtf}/..`
  return edtf
}

/** EDTF of two points joined: `1922/1926`. */
export function edtfOfInterval({ first, last }: Interval): string {
  return `${startOf(edtfOfPoint(first))}/${endOf(edtfOfPoint(last))}`
}

function bare(point: Point): string {
  const year = yearText(point.year ?? 0)
  if (point.unit === 'decade') return `${year.slice(0, 3)}X`
  if (point.unit === 'century') return `${year.slice(0, 2)}XX`
  if (point.unit === 'season') return `${year}-${point.season}`
  if (point.unit === 'month') return `${year}-${two(point.month)}`
  if (point.unit === 'day') return `${year}-${two(point.month)}-${two(point.day)}`
  return year
}

const yearEdges: Record<Edge, (year: string) => string> = {
  begin: (year) => `${year}-01~`,
  early: (year) => `${year}-01/${year}-03`,
  mid: (year) => `${year}-06~`,
  late: (year) => `${year}-10/${year}-12`,
  end: (year) => `${year}-12~`,
  'first-half': (year) => `${year}-01/${year}-06`,
  'second-half': (year) => `${year}-07/${year}-12`,
}

const spanEdges: Record<Edge, readonly [number, number]> = {
  begin: [0, 0.3],
  early: [0, 0.3],
  mid: [0.4, 0.6],
  late: [0.7, 0.9],
  end: [0.7, 0.9],
  'first-half': [0, 0.4],
  'second-half': [0.5, 0.9],
}

function edged(point: Point, edge: Edge): string {
  if (point.unit === 'year') return yearEdges[edge](yearText(point.year ?? 0))
  if (point.unit !== 'decade' && point.unit !== 'century') return bare(point)
  const years = point.unit === 'decade' ? 10 : 100
  const [from, to] = spanEdges[edge]
  const start = point.year ?? 0
  return `${yearText(start + from * years)}~/${yearText(start + to * years + (years === 100 ? 9 : 0))}~`
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf
}

function yearText(year: number): string {
  const whole = Math.round(year)
  return whole < 0 ? `-${String(-whole).padStart(4, '0')}` : String(whole).padStart(4, '0')
}

function two(value: number | undefined): string {
  return String(value ?? 1).padStart(2, '0')
}
