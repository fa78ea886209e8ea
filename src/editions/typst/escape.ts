import { withoutControls } from '../../control-characters.ts'

/**
 * Writes any text as a Typst string literal; nothing in it is markup any more.
 *
 * `say "#x"` → `"say \"#x\""`
 */
export function typstString(text: string): string {
  return `"${printable(text).replace(special, (character) => escapes[character] ?? character)}"`
}

const special = /[\\"\n\r\t]/g
const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Controls, lone surrogates and noncharacters are not text: no font has a glyph for them. */
function printable(text: string): string {
  return withoutControls(text).replace(/\p{Surrogate}/gu, '')
}
