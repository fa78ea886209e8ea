import type { Passage, PassageType, Section, Witness } from '../../sources/witness.ts'
import { speaksOfSelf } from '../../voice.ts'
import { openingsOf } from '../openings/index.ts'
import { leaning } from './leaning.ts'

const PROSE: ReadonlySet<PassageType> = new Set<PassageType>([
  'narrative',
  'block-quotation',
  'attribution',
  'epigraph',
  'list-item',
])

/** From this share of passages, or of the sentences of a few, in which the writer speaks of himself all of it is his own. */
const ESSAY = 0.3
const FEWEST = 2
const SENTENCES = 3

/**
 * The passages in which a writer speaks in the first person: they are read for the writer's thoughts, one after the
 * other, and would jar in the middle of the life. Of an essay that is all of it.
 */
export function reflections(witness: Witness): Set<Passage> {
  const prose = witness.passages.filter(({ type, section }) => PROSE.has(type) && isText(witness.sections[section]))
  const told = prose.filter(({ type }) => type === 'narrative')
  const { self } = openingsOf(witness.about.language)
  const own = new Set(told.filter(({ text }) => speaksOfSelf(text, self)))
  if (own.size > 0 && own.size === told.length) return new Set(prose)
  if (own.size < FEWEST) return new Set([...own].filter((passage) => isPersonal(passage, self)))
  if (own.size > FEWEST && own.size >= ESSAY * told.length) return new Set(prose)
  let last: Passage | null = null
  for (const passage of prose) {
    const statement = passage.statements[0]
    const goesOn = passage.type !== 'narrative' || (statement && leaning({ statement, passage, witness }) === 'matter')
    if (last && own.has(last) && goesOn) own.add(passage)
    last = passage
  }
  return own
}

/** Of a few sentences or more, most speak of the writer: how he came to write a page that then tells of its subject. */
function isPersonal({ statements }: Passage, self: ReadonlySet<string>): boolean {
  const own = statements.filter(({ text }) => speaksOfSelf(text, self)).length
  return statements.length >= SENTENCES && own * 2 > statements.length
}

/** Lists of works and the like say how their writer came by the books, not what the writer thinks. */
function isText(section: Section | undefined): boolean {
  return section?.role === 'opening' || section?.role === 'body'
}
