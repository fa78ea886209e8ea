/**
 * Names the folders and the file that a request target asks for; null when it asks for anything but a plain path.
 *
 * Decoded once, and only once. `/files/caf%C3%A9.epub?x=1` gives `['files', 'café.epub']`; `/` gives `[]`;
 * `/files/%2e%2e/x`, `//host/x`, `/a%2Fb`, `/.git/config` and `http://host/` give null.
 */
export function requestPath(target: string): string[] | null {
  if (!target.startsWith('/') || target.length > LONGEST) return null
  const end = target.search(/[?#]/)
  const path = end < 0 ? target : target.slice(0, end)
  if (path === '/') return []
  const names = path.slice(1).split('/').map(decoded)
  return names.every(isPlainName) ? names : null
}

const LONGEST = 4096

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Hidden names are refused with `.` and `..`; a colon is a drive or a stream where names are not only names. */
function isPlainName(name: string | null): name is string {
  return name !== null && name !== '' && !name.startsWith('.') && !/[\\/:\u0000-\u001f\u007f]/.test(name)
}
