/**
 * Text of a message as HTML: what stands between backticks as code, all else escaped.
 *
 * `` coded('`a` & b') `` gives `<code>a</code> &#38; b`.
 */
export function coded(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/`([^`]+)`/g, '<code>$1</code>')
}
