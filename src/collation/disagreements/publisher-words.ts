/** What names a publisher: `Holm and Sons Press` gives `holm`, `sons`. */
export function publisherWords(publisher: string): string[] {
  return (
    publisher
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter(
        (word) => !/^(?:the|and|press|publish\p{L}*|books?|editions?|éditions?|les|des|classics|ltd|inc)$/u.test(word),
      ) ?? []
  )
}
