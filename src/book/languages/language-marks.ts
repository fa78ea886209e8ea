/** Small words by which a stretch of text in another language is known; lower case. */
export interface LanguageMarks {
  code: string
  words: string
  /** Letters that the other languages of the table don't use. */
  letters: RegExp | null
}
