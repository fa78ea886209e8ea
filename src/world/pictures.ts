import { readInside } from './reading.ts'

/** Reads the pictures that a manuscript names, as far as they lie in its folder; nothing else of the folder is looked at. */
export async function readPictures(folder: string, manuscript: string): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const path of [...picturePaths(manuscript)].sort()) {
    const bytes = await readInside(folder, decoded(path)).catch(() => null)
    if (bytes) pictures.set(path, bytes)
  }
  return pictures
}

const LONGEST = 300

/** What looks like the path of a picture: `![The mill](pictures/mill.jpg)` names `pictures/mill.jpg`. */
function picturePaths(text: string): Set<string> {
  const paths = new Set<string>()
  for (const found of text.matchAll(/\.(?:png|jpe?g|gif|webp|svg)(?![\w.-])/gi)) {
    const end = found.index + found[0].length
    const stretch = text.slice(Math.max(0, found.index - LONGEST), end)
    const start = Math.max(...[...'()<>"\'[]\n\t='].map((mark) => stretch.lastIndexOf(mark))) + 1
    const path = stretch.slice(start).trim()
    if (!/^[a-z][a-z\d+.-]*:|^\/|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path)) paths.add(path)
  }
  return paths
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
