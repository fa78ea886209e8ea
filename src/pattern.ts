/**
 * A long regular expression over several lines: their breaks and indents are no part of it.
 *
 * A pattern of `^(?:ship` on one line and `|boat)$` on the next is `/^(?:ship|boat)$/`. No line ends in a blank that counts.
 */
export function pattern(flags: string): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').replace(/\n\s*/g, ''), flags)
}
