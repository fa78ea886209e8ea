import type { Draft } from '../draft.ts'
import { walk } from '../walk.ts'

/** Makes a rule between paragraphs a scene break, which the editions set as an ornament: `<hr class="break">`. */
export function breaks(draft: Draft): void {
  for (const part of draft.parts) {
    walk(part.blocks, (element) => {
      if (element.tagName === 'hr') element.properties.className = ['break']
      return undefined
    })
  }
}
