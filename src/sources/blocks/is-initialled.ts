/** Whether a line is only a name with initials, or initials, as below an entry of a dictionary: `J. Holm`, `[A.-M. Lund]`, `H. St J. M.` */
export function isInitialled(line: string): boolean {
  return (
    line.length < 60 &&
    /^\[?(?:(?:\p{Lu}\.[ -]?){1,3}(?:D[EU] |d[eu] |[Vv]an |[Vv]on )?\p{Lu}[\p{L}'’-]{2,30}\.?|(?:\p{Lu}\. ?)(?:St\.? )?(?:\p{Lu}\. ?){1,3})\]?$/u.test(
      line,
    )
  )
}
