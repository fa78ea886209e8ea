/** The words that notes and the bibliography add to what the citation style writes, in one language. Types only. */
export interface CitationWording {
  /** Before the work in which somebody else's words are found. */
  quotedIn(speaker: string): string
  /** A letter: who wrote it, to whom, and when. */
  letter(speaker: string, to: string | undefined, date: string | undefined): string
  /** Another witness says where the words are from. */
  sourceIn(siglum: string): string
  /** Which witness brings the quotation; a sentence of its own. */
  inWitness(siglum: string): string
  /** Before the entry of a source. */
  witness(siglum: string): string
  /** The words around the quotation name another work than its note. */
  told(siglum: string, title: string): string
  /** The text of the source's own note. */
  note(text: string): string
  firstPublished(title: string | undefined, imprint: string): string
  alsoAs(titles: string): string
  otherEditions(editions: string[]): string
  imprint(place: string, publisher: string): string
  pages(count: string): string
  translatedBy(name: string): string
  and: string
  sections: Record<'by-subject' | 'about-subject' | 'cited' | 'sources', (subject: string | null) => string>
}
