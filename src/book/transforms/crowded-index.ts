import type { Element, ElementContent } from 'hast'
import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'
import { walk } from '../walk.ts'

/** Keeps of an index that no book has room for the headings with most places in the text; how many it lost is told. */
export function crowdedIndex(draft: Draft): void {
  const { marks, extras, file } = draft
  if (marks.size <= most) return
  const byPlaces = [...marks].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  const left = new Set(byPlaces.slice(most).map(([heading]) => heading))
  for (const heading of left) marks.delete(heading)
  draft.extras = {
    ...extras,
    index: extras.index?.filter(({ see }) => !see.some((heading) => left.has(heading))) ?? [],
  }
  for (const { blocks } of draft.parts) unmark(blocks, left)
  report(file, 'no-crowded-index', {
    reason: `The index has ${byPlaces.length} headings; the ${left.size} with fewest places are not printed`,
    where: { line: 1 },
  })
}

/** Headings that a typesetter can set in columns in time, several times those of the longest books. */
const most = 10_000

/** Takes the marks of such headings out of the text; their words stay. */
function unmark(blocks: ElementContent[], headings: ReadonlySet<string>): void {
  walk(blocks, (element) => {
    const marks = element.children.some((child) => isMark(child, headings))
    if (marks)
      element.children = element.children.flatMap((child) => (isMark(child, headings) ? child.children : child))
    return undefined
  })
}

const isMark = (node: ElementContent, headings: ReadonlySet<string>): node is Element =>
  node.type === 'element' && headings.has(String(node.properties.dataIndex))
