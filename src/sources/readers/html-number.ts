import type { Attributes } from './html-events.ts'

/** What `start` says of a list and `value` of an item. */
export function numberIn(attributes: Attributes): number | undefined {
  const given = attributes.get('start') ?? attributes.get('value') ?? ''
  return /^\d{1,6}$/.test(given) ? Number(given) : undefined
}
