import type { CslItem, Work } from '../recension.ts'

export type ReportedWork = CslItem & {
  custom: {
    section: Work['section']
    alsoKnownAs: string[]
    editions: Work['editions']
    mentions: Array<{ file: string; start: number; end: number; text: string }>
  }
}

/** The works as `reports/bibliography.json` holds them: CSL-JSON, with the titles, editions and places behind each. */
export function bibliographyReport(works: Work[]): ReportedWork[] {
  return works.map((work) => ({
    ...work.csl,
    custom: {
      section: work.section,
      alsoKnownAs: work.alsoKnownAs,
      editions: work.editions,
      mentions: work.mentions.map(({ place, text }) => ({
        file: place.file,
        start: place.start,
        end: place.end,
        text,
      })),
    },
  }))
}
