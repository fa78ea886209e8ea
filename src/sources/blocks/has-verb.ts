/**
 * Whether a line tells something: a finite verb stands in it. A word with a capital inside a line is a name or stands in a title, no verb.
 *
 * @example hasVerb('The men of the People’s Will, 1881', phrases.finite) // false
 */
export function hasVerb(line: string, finite: RegExp): boolean {
  const shouted = line === line.toUpperCase()
  return finite.test(shouted ? line.toLowerCase() : line.charAt(0).toLowerCase() + line.slice(1))
}
