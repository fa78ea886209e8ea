/** What no edition may hold: controls but tabs and ends of lines, and what is no character. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** The same but for the ends of pages and lines that old files have, which are read as such. */
const harmful = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/

/** A text with other signs, or none, in place of control characters. */
export function withoutControls(text: string, sign = ''): string {
  return text.replace(forbidden, sign)
}

/** Offset of the first control character of a file that is no end of a line or page; -1 where there is none. */
export function controlIn(text: string): number {
  return text.search(harmful)
}

/** How a sign that nobody sees is named: `U+202E`. */
export function codeOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Signs that turn around what is shown behind them: of `born in \u202e1781` a reader sees `1871`. */
export const turning = /[\u202d\u202e]/u
const everyTurning = new RegExp(turning, 'gu')

/** The text without them. */
export function withoutTurning(text: string): string {
  return text.replace(everyTurning, '')
}
