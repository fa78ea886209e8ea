import { windowsByte } from './single-byte.ts'

const foreign = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g

/**
 * Mends a text whose UTF-8 was once read as Windows-1252 and saved so; null for all others.
 *
 * `doubleEncoding('NÃ©e Ã\u00a0 lâ€™Ã©tÃ© dâ€™or')` is `Née à l’été d’or`.
 */
export function doubleEncoding(text: string): string | null {
  const signs = text.slice(0, 200_000).match(/[ÃÂâÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g)?.length ?? 0
  const others = text.slice(0, 200_000).match(/[\u00c0-\u00ff]+(?![\u0080-\u00bf€™œ˜‰¢])/g)?.length ?? 0
  if (signs < 3 || others > signs) return null
  const eight = new TextDecoder('utf-8', { fatal: true })
  return text.replace(foreign, (run) => {
    const bytes = [...run].map(windowsByte)
    if (bytes.some((byte) => byte === undefined)) return run
    try {
      return eight.decode(Uint8Array.from(bytes as number[]))
    } catch {
      return run
    }
  })
}
