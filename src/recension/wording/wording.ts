import type { PassageType } from '../../sources/witness.ts'

/** How dates are written. */
export interface DateWording {
  months: readonly string[]
  /** Spring first. */
  seasons: readonly string[]
  day(day: number, month: string, year: string): string
  about(date: string): string
  before(date: string): string
  after(date: string): string
  decade(year: string): string
  unsure(date: string): string
  /** A day of the Julian calendar, after the one of ours; alone, where no other is known. */
  oldStyle(day: string): string
}

/** The book's own words in one language. Types only. */
export interface Wording {
  /** Chapter of texts that introduce the whole, when no source heads it. */
  introduction: string
  /** Head what no heading of the sources parts: the life of a person, the history of a thing. */
  life: string
  history: string
  /** Chapter of sections on ideas, works, style. */
  themes: string
  works: string
  documents: string
  chronology: string
  disagreements: string
  bibliography: string
  date: string
  event: string
  sources: string
  dates: DateWording
  /** Opening and closing quotation mark. */
  quoted(text: string): string
  /** How one witness tells what the main text tells after another. */
  tells(siglum: string, words: string): string
  /** How a witness tells once more what the main text tells after it. */
  repeats(siglum: string, words: string): string
  /** A note of a source. */
  note(siglum: string, text: string): string
  /** Where the words left out of a document stand. */
  elsewhere(chapter: string): string
  /** A claim in a note or table: who gives what. */
  claims(siglum: string, value: string): string
  /** Between the claims. */
  semicolon: string
  /** The reading the editor chose, with the reason. */
  settled(value: string, reason: string): string
  /** The line of a reading in the list of disagreements: what is read, and who says so in which words. */
  reads(value: string, words: string): string
  /** Heading of what writers argue and judge besides telling the life. */
  judgements: string
  /** Closing marks that stand before the call of a note. */
  beforeCall: RegExp
  /** Headings of sections that leave the order of time, if they do not go on with the life as `Last years and legacy` may. */
  themeTitles: RegExp
  /** Headings of what an inventory tells of the papers, not of the life (ISAD(G)). */
  paperTitles: RegExp
  /** Titles such as `On China`, of themes where the section does not go on with the life as `On the road` may. */
  aboutTitles: RegExp
  /** Heading of a document that has only a number; with a name of its own. */
  numbered(label: string): string
  named(label: string, name: string): string
  /** Why a sentence of such a passage is not printed. */
  cut: Partial<Record<PassageType, string>>
  /** Names of the kinds of disagreement. */
  kinds: Record<string, string>
}
