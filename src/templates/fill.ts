import type { Template } from 'liquidjs'
import { templateEngine } from './engine.ts'
import { templateFault } from './template-fault.ts'
import type { TemplateFault, Templates } from './templates.ts'

/** Fills templates by their path; a template that can't be filled gives '' and its fault goes to `faults`. */
export interface Filler {
  fill(path: string, data: Record<string, unknown>): string
  faults: TemplateFault[]
}

/**
 * Makes the filler of a set of templates, each parsed once.
 *
 * Templates are Liquid without files: every value is escaped, no tag reads, includes or runs anything, and loops stop at
 * a limit. `fill('parts/chapter.html', { title: 'A & B' })` gives `… A &amp; B …`.
 */
export function filler(templates: Templates): Filler {
  const engine = templateEngine()
  const parsed = new Map<string, Template[]>()
  const faults: Filler['faults'] = []
  const fill = (path: string, data: Record<string, unknown>): string => {
    try {
      const known = parsed.get(path) ?? engine.parse(templates.get(path) ?? '')
      parsed.set(path, known)
      return engine.renderSync(known, data) as string
    } catch (error) {
      parsed.set(path, [])
      faults.push(templateFault(path, error))
      return ''
    }
  }
  return { fill, faults }
}
