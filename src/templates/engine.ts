import { Liquid } from 'liquidjs'
import { coded } from './coded.ts'

const allowedTags = ['if', 'unless', 'for', 'case', 'assign', 'comment', 'break', 'continue', 'cycle', 'increment']

/** Makes an engine for templates without files: every value is escaped, no tag reads, includes or runs anything, and loops stop at a limit. */
export function templateEngine(): Liquid {
  const engine = new Liquid({
    outputEscape: 'escape',
    ownPropertyOnly: true,
    jsTruthy: true,
    strictFilters: true,
    // The machine's own would make pages of one book differ, and asking for it is slow.
    locale: 'en-US',
    cache: false,
    parseLimit: 4e6,
    renderLimit: 20_000,
    memoryLimit: 1e8,
  })
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.includes(tag)) delete engine.tags[tag]
  delete engine.filters.raw
  engine.registerFilter('coded', { raw: true, handler: (text: unknown) => coded(String(text ?? '')) })
  return engine
}
