import type { ElementContent, Nodes } from 'hast'
import type { Part } from '../../book/book.ts'
import type { TypeFault } from '../faults/type-faults.ts'
import type { Mend, Mends } from '../typst/mend.ts'
import type { PlacedMark } from './page-marks.ts'

/** One part of a book as it stands on its pages. */
export interface PartOnPages {
  part: Part
  /** Its marks with their pages, in the order of the text. */
  placed: readonly PlacedMark[]
  mends: Mends
  /** Distance of two lines, in points. */
  pitch: number
}

/**
 * Tells in which ways a fault of a page may be mended, the best first; each is given with the mends that were made before.
 *
 * A line that stands alone takes another one along; a short page gets white around a heading or an extract, or the facing
 * page is made as short, or a paragraph becomes a line longer; notes without text, and a last page of few lines, are
 * taken in by setting the part closer, or get lines from the pages before or by setting it wider. None for faults that
 * no page break mends.
 */
export function mendOptions(fault: TypeFault, view: PartOnPages): Mends[] {
  const { page } = fault
  if (fault.kind === 'widow') return [...shortened(page - 1, [1, 2], view), ...tuned(page - 1, 1, view)]
  if (fault.kind === 'orphan') return [...shortened(page, [1, 2], view), ...tuned(page, 2, view)]
  if (fault.kind === 'bare-notes') return [...tracked(closest, view), ...shortened(page - 1, [4, 6], view)]
  const lines = Math.round(((fault.missing ?? 0) / view.pitch) * 2) / 2
  if (fault.kind === 'stub-page') {
    const whole = Math.ceil(lines)
    const given = freeParagraphs(view.part).size > 0 ? filled(page, whole, view) : aired(page - 1, whole, view)
    return [...tracked(closest, view), ...given, ...tracked(widest, view)]
  }
  if (fault.kind !== 'uneven-feet') return []
  if (lines < 0.5 || lines > mostUneven) return []
  const facing = page % 2 === 0 ? page + 1 : page - 1
  const whole = Math.floor(lines)
  // Extracts stand between half lines, of which a page break swallows one.
  const half = whole > 0 && lines > whole ? aired(page, 0.5, view) : []
  const others = whole > 0 ? [...shortened(facing, [whole], view), ...tuned(page, 2, view)] : []
  return [...aired(page, lines, view), ...half, ...others]
}

/** More lines than this are no slip of the page but a table or a picture that did not fit. */
const mostUneven = 3

/** So much closer or wider, in ems, nobody sees that letters stand; a part of some pages becomes a line or two shorter or longer by it. */
const closest = [-0.005, -0.01]
const widest = [0.006, 0.01]

function tracked(choices: readonly number[], { part, mends }: PartOnPages): Mends[] {
  return mends.has(part.id) ? [] : choices.map((ems) => withMend(mends, part.id, { type: 'tracking', ems }))
}

/** So much that a paragraph of some lines becomes a line longer or shorter by it; wider first, which is seen less. */
const toAnotherLine = [0.009, 0.015, -0.01]

/** The last paragraphs of running text that begin on a page or before it are set a line longer or shorter. */
function tuned(page: number, count: number, { part, placed, mends }: PartOnPages): Mends[] {
  const paragraphs = freeParagraphs(part)
  const begun = placed.filter((mark) => mark.offset === 0 && mark.page <= page && paragraphs.has(mark.id))
  return begun
    .slice(-count)
    .reverse()
    .filter(({ id }) => mends.get(id) === undefined)
    .flatMap(({ id }) => toAnotherLine.map((ems) => withMend(mends, id, { type: 'tracking', ems })))
}

/** A last page gets lines from the page before; when that is not the facing one, from both pages of the spread before, if the part has both. */
function filled(page: number, lines: number, view: PartOnPages): Mends[] {
  if (page % 2 === 1 || page === 2) return shortened(page - 1, [lines, lines + 1], view)
  const half = Math.ceil(lines / 2)
  return shortened(page - 1, [half, half + 1, half + 2], view).flatMap((mends, index) =>
    shortened(page - 2, [half + index], { ...view, mends }),
  )
}

/** A page gives away so many lines that one sees it only where nothing else is left to do; one that has no page of its part beside it, more. */
const mostTaken = 3
const mostTakenAlone = 6

function shortened(page: number, counts: number[], { part, placed, mends }: PartOnPages): Mends[] {
  const paragraphs = freeParagraphs(part)
  // The typesetter counts what is taken from a page where a paragraph begins to the page of its first line.
  const place = placed.find((mark) => mark.page === page && mark.offset === 0 && paragraphs.has(mark.id))
  if (!place) return []
  const before = mends.get(place.id)
  const lines = before?.type === 'short' ? before.lines : 0
  const most = page === 1 ? mostTakenAlone : mostTaken
  return counts
    .filter((count) => lines === 0 || count + lines <= most)
    .map((count) => withMend(mends, place.id, { type: 'short', lines: count + lines }))
}

/** White goes around a heading or an extract; that above the first block of a page and below its last one is lost. */
function aired(page: number, lines: number, { part, placed, mends }: PartOnPages): Mends[] {
  const begun = new Set(placed.filter((mark) => mark.page < page).map(({ id }) => id))
  const here = placed.filter((mark) => mark.page === page).map(({ id }) => id)
  const onPage = new Set(here)
  return setApart(part)
    .filter(({ id, marked }) => onPage.has(marked) && !begun.has(marked) && !mends.has(id))
    .flatMap(({ id, marked, extract }) => {
      const atEdge = marked === here[0] || marked === here.at(-1)
      if (atEdge && !extract) return []
      return withMend(mends, id, { type: 'air', lines: atEdge ? 2 * lines : lines })
    })
    .slice(0, mostTried)
}

const mostTried = 2

const withMend = (mends: Mends, id: string, mend: Mend): Mends => new Map([...mends, [id, mend]])

/** Ids of the paragraphs that stand on the page itself, not in an extract, a list or a table. */
function freeParagraphs(part: Part): Set<string> {
  const ids = new Set<string>()
  for (const element of topBlocks(part.tree))
    if (element.tagName === 'p' && element.properties.className === undefined) ids.add(String(element.properties.id))
  return ids
}

/** Headings and extracts, with the id that the first mark in them bears. */
function setApart(part: Part): Array<{ id: string; marked: string; extract: boolean }> {
  return topBlocks(part.tree).flatMap((element): Array<{ id: string; marked: string; extract: boolean }> => {
    const id = String(element.properties.id)
    if (/^h[2-4]$/.test(element.tagName)) return [{ id, marked: id, extract: false }]
    const inner = element.tagName === 'blockquote' ? element.children.find(isParagraph) : undefined
    return inner ? [{ id, marked: String(inner.properties.id), extract: true }] : []
  })
}

type Block = Extract<ElementContent, { type: 'element' }>

const isParagraph = (node: ElementContent): node is Block => node.type === 'element' && node.tagName === 'p'

function topBlocks(node: Nodes): Block[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'section' || child.tagName === 'div' ? topBlocks(child) : [child]
  })
}
