import type { TemplateFault } from '../../templates/templates.ts'
import type { TypesetFault } from '../edition.ts'

/** Puts what is wrong in templates with their faults and gives the rest, which is the book's. */
export function withoutTemplates(faults: TypesetFault[], templateFaults: TemplateFault[]): TypesetFault[] {
  return faults.filter(({ template, message, line, column, severity }) => {
    if (template === undefined || severity !== 'error') return true
    templateFaults.push({ path: template, reason: `The typesetter says: ${message}`, line, column })
    return false
  })
}
