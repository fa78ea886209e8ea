import type { CslItem, CslName } from '../recension.ts'
import { escapeInline } from '../writing/escape.ts'

/** A work as Markdown without a style: `Bee, Anna, *Two Roads* (London: Cape, 1950).` */
export function plainEntry(item: CslItem): string {
  const names = (item.author ?? item.editor ?? []).map(nameOf).filter(Boolean).join('; ')
  const place = [item['publisher-place'], item.publisher].filter(Boolean).join(': ')
  const imprint = [place, item.issued?.['date-parts']?.[0]?.[0]].filter(Boolean).join(', ')
  const within = item['container-title'] ? `*${escapeInline(item['container-title'])}*` : ''
  const told = [escapeInline(names), `*${escapeInline(item.title)}*`, within].filter(Boolean).join(', ')
  return `${imprint ? `${told} (${escapeInline(imprint)})` : told}.`
}

function nameOf({ literal, family, given }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ')
}
