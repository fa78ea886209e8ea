import type { Item } from './layout.ts'
import { leaning } from './main-text/leaning.ts'
import { streamsOf } from './main-text/streams.ts'

/** Whether a sentence opens a paragraph of a writer's own thoughts that takes up what the one before it says or quotes. */
export function isDiscussed(before: Item, item: Item): boolean {
  const { passage, witness, statement } = item
  const opens = passage.statements[0] === statement && before.passage.section === passage.section
  return opens && streamsOf(witness)(passage) === 'reflection' && leaning(item) !== 'no'
}
