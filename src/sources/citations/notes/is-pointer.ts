import { withoutPointer } from './without-pointer.ts'

/** Whether a citation is only pointed to: `See also Bee, Two Roads`. */
export function isPointer(words: string): boolean {
  const trimmed = words.trimStart()
  return withoutPointer(trimmed) !== trimmed
}
