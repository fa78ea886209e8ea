/** What a file of text is that is written for programs, not for readers, by its ending: `a script of a page`. */
export function foreignEnding(path: string): string | null {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? null
}

const endings: Array<[ending: RegExp, name: string]> = [
  [/\.css(?:\.download)?$/i, 'a style sheet of a page'],
  [/\.m?js(?:\.download)?$/i, 'a script of a page'],
  [/\.(?:json|jsonl|geojson|map|ya?ml|toml)$/i, 'data for programs'],
  [/\.svg$/i, 'a drawing'],
  [/\.(?:ini|inf|lnk|url|webloc|desktop)$/i, 'a setting of the system'],
]
