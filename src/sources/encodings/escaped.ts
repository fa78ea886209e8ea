/**
 * A text that writes its letters with ASCII alone: Japanese mail with escapes, or UTF-7; null for all others.
 *
 * `escaped(bytes of 'N+AOk-e + AOk-')` needs three such signs before it takes a text for UTF-7.
 */
export function escaped(bytes: Uint8Array): { text: string; encoding: string } | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  if (/[\x80-\xff]/.test(head)) return null
  if (/\x1b\$[@B]/.test(head)) return { text: new TextDecoder('iso-2022-jp').decode(bytes), encoding: 'iso-2022-jp' }
  const signs = head.match(shifted)?.filter((sign) => sign !== '+-' && unshifted(sign) !== sign).length ?? 0
  if (signs < 3) return null
  const text = new TextDecoder('latin1').decode(bytes)
  return { text: text.replace(shifted, unshifted), encoding: 'utf-7' }
}

const shifted = /\+-|\+[A-Za-z0-9+/]{3,400}(?:-|(?![A-Za-z0-9+/]))/g
const letters = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Zs}]+$/u

/** `+AOk-` is `é`, `+-` a plus sign; what gives no letters stays what it is. */
function unshifted(sign: string): string {
  if (sign === '+-') return '+'
  const bytes = Buffer.from(sign.slice(1).replace('-', ''), 'base64')
  const text = new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1))
  return letters.test(text) ? text : sign
}
