const perUnit: Record<string, number> = { pt: 1, in: 72, mm: 72 / 25.4, cm: 72 / 2.54, px: 0.75 }

/** A CSS length in points: `3mm` → 8.504; undefined when it is none. */
export function points(length: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(pt|in|mm|cm|px)\s*$/.exec(length)
  return match ? Number(match[1]) * (perUnit[match[2] ?? ''] ?? Number.NaN) : undefined
}
