/** Points as inches, as printers write them: 432 → `6 in`. */
export function inches(points: number): string {
  return `${Number((points / 72).toFixed(3))} in`
}
