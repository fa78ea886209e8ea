/** Whether a line is only a name with initials: `J. Holm`, `A.-M. Lund`. */
export function isInitialled(line: string): boolean {
  return line.length < 60 && /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{2,30}\.?$/u.test(line)
}
