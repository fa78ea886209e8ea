import type { Template } from 'liquidjs'
import { codeIn } from './code-in.ts'
import { templateEngine } from './engine.ts'
import { placeIn, templateFault } from './template-fault.ts'
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
 * a limit; one of the book's that could run something gives way to the program's.
 * `fill('parts/chapter.html', { title: 'A & B' })` gives `… A &amp; B …`.
 */
export function filler(templates: Templates): Filler {
  const engine = templateEngine()
  const parsed = new Map<string, Template[]>()
  const faults: Filler['faults'] = []
  const fill = (path: string, data: Record<string, unknown>): string => {
    try {
      const known = parsed.get(path) ?? engine.parse(templates.get(path) ?? '')
      parsed.set(path, known)
      const filled = engine.renderSync(known, data) as string
      const ours = templates.get(`ours/${path}`)
      const fault = ours === undefined ? undefined : codeFault(path, filled, templates)
      if (ours === undefined || fault === undefined) return filled
      faults.push(fault)
      parsed.set(path, engine.parse(ours))
      return fill(path, data)
    } catch (error) {
      parsed.set(path, [])
      faults.push(templateFault(path, error))
      return ''
    }
  }
  return { fill, faults }
}

function codeFault(path: string, filled: string, templates: Templates): TemplateFault | undefined {
  const code = codeIn(filled, !path.endsWith('.html'))
  if (code === undefined) return undefined
  const text = templates.get(path) ?? ''
  const at = Math.max(text.toLowerCase().indexOf(code.toLowerCase()), 0)
  return { path, reason: `It holds \`${code}\`, which could run where the book is read`, ...placeIn(text, at) }
}
