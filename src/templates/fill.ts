import { Liquid, type Template } from 'liquidjs'
import type { Templates } from './templates.ts'

/** Fills templates by their path; a template that can't be filled gives '' and its fault goes to `faults`. */
export interface Filler {
  fill(path: string, data: Record<string, unknown>): string
  faults: Array<{ path: string; message: string }>
}

/**
 * Makes the filler of a set of templates, each parsed once.
 *
 * Templates are Liquid without files: every value is escaped, no tag reads, includes or runs anything, and loops stop at
 * a limit. `fill('parts/chapter.html', { title: 'A & B' })` gives `… A &amp; B …`.
 */
export function filler(templates: Templates): Filler {
  const engine = safeEngine()
  const parsed = new Map<string, Template[]>()
  const faults: Filler['faults'] = []
  const fill = (path: string, data: Record<string, unknown>): string => {
    try {
      const known = parsed.get(path) ?? engine.parse(templates.get(path) ?? '')
      parsed.set(path, known)
      return engine.renderSync(known, data) as string
    } catch (error) {
      parsed.set(path, [])
      faults.push({ path, message: error instanceof Error ? error.message : String(error) })
      return ''
    }
  }
  return { fill, faults }
}

const allowedTags = ['if', 'unless', 'for', 'case', 'assign', 'comment', 'break', 'continue', 'cycle', 'increment']

function safeEngine(): Liquid {
  const engine = new Liquid({
    outputEscape: 'escape',
    ownPropertyOnly: true,
    jsTruthy: true,
    // The machine's own would make pages of one book differ, and asking for it is slow.
    locale: 'en-US',
    cache: false,
    parseLimit: 4e6,
    renderLimit: 20_000,
    memoryLimit: 1e8,
  })
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.includes(tag)) delete engine.tags[tag]
  delete engine.filters.raw
  return engine
}
