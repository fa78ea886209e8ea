/** A title with its article last: `The Long Dusk` is `Long Dusk, The`. */
export function articleLast(title: string): string {
  const match = /^(?:(The|A|An|Le|La|Les|Un|Une)\s+|(L['’]))(\p{L}.*)$/u.exec(title)
  const rest = match?.[3]
  if (rest === undefined) return title
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}, ${match?.[1] ?? match?.[2]}`
}
