/**
 * The sources in brackets below an entry of a dictionary, parted; none where it is something else.
 *
 * `[Dee's Life of Bee, Ely, 1835; Fell's Memoirs, ii. 9.] A. B.` are two.
 */
export function bracketedSources(text: string): string[] {
  const inside = /^\[([^[\]]{30,1500})\](?:\s\p{Lu}[\p{L}. -]{0,8})?$/u.exec(text)?.[1] ?? ''
  const parts = inside.split(/;\s+/u)
  return parts.length > 1 ? parts : []
}
