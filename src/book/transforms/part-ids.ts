import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'
import { freeId, idOf } from '../id.ts'
import { walk } from '../walk.ts'

/** Gives every part an id from its title, after the ids that a person wrote into the manuscript have been claimed. */
export function partIds(draft: Draft): void {
  for (const part of draft.parts) {
    let line = part.line
    walk(part.blocks, (element) => {
      line = Number(element.properties.dataLine ?? line)
      if (element.properties.id !== undefined) claim(draft, element.properties, line)
      return undefined
    })
  }
  const counts = new Map<string, number>()
  for (const part of draft.parts) part.id = freeId(part.title === '' ? 'text' : idOf(part.title), draft.ids, counts)
}

function claim(draft: Draft, properties: { id?: unknown }, line: number): void {
  const written = String(properties.id)
  const id = /^[A-Za-z][\w.-]*$/.test(written) ? written : idOf(written)
  if (draft.ids.has(id)) {
    report(draft.file, 'no-duplicate-id', { reason: `\`${id}\``, where: { line } })
    delete properties.id
  } else {
    draft.ids.add(id)
    properties.id = id
  }
}
