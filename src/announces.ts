/** Whether a text ends by announcing what comes next: `she wrote:`, and `she wrote:--` as old prints have it. */
export function announces(text: string): boolean {
  return /:\s?[-–—]*\s*$/u.test(text)
}
