import type { Reader } from './reader.ts'
import { readText } from './text.ts'

/** File endings and their readers. */
export const readers: Record<string, Reader> = {
  txt: readText,
}
