import type { ChronologyEntry } from '../recension.ts'

export interface ReportedEvent {
  date: string
  text: string
  about: ChronologyEntry['about']
  main: boolean
  /** EDTF, in the old style. */
  julian?: string
  sources: Array<{ file: string; start: number; end: number; text: string }>
  conflict: Array<{ date: string; file: string; text: string }>
}

/** The chronology as `reports/chronology.json` has it. */
export function chronologyReport(entries: readonly ChronologyEntry[]): ReportedEvent[] {
  return entries.map(({ date, text, about, main, julian, sources, conflict }) => ({
    date,
    text,
    about,
    main,
    ...(julian === undefined ? {} : { julian }),
    sources: sources.map(({ place, text: words }) => ({ ...place, text: words })),
    conflict: conflict.map(({ date: other, place, text: words }) => ({ date: other, file: place.file, text: words })),
  }))
}
