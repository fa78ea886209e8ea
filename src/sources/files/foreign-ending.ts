/** What a file of text is that is written for programs, not for readers, by its ending: `a script of a page`. */
export function foreignEnding(path: string): string | null {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? null
}

/**
 * What a text is that is written for programs, by how it is written, whatever its ending: a notebook of code and remarks
 * that was saved as `.txt` is `data for programs`.
 */
export function foreignText(text: string): string | null {
  if (!/^\s*(?:\{\s*"|\[\s*[[{"])/.test(text)) return null
  try {
    JSON.parse(text)
    return 'data for programs'
  } catch {
    return null
  }
}

const endings: Array<[ending: RegExp, name: string]> = [
  [/\.css(?:\.download)?$/i, 'a style sheet of a page'],
  [/\.m?js(?:\.download)?$/i, 'a script of a page'],
  [/\.(?:json|jsonl|ipynb|geojson|map|ya?ml|toml)$/i, 'data for programs'],
  [/\.svg$/i, 'a drawing'],
  [/\.(?:ini|inf|lnk|url|webloc|desktop)$/i, 'a setting of the system'],
]
