/** The part of citeproc that is used; it brings no types. */
declare module 'citeproc' {
  const citeproc: {
    Engine: new (
      system: unknown,
      style: unknown,
      language: string,
      force: boolean,
    ) => {
      setOutputFormat(name: string): void
      updateItems(ids: string[]): void
      makeCitationCluster(items: unknown[]): string
      makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
    }
    Output: { Formats: Record<string, Record<string, unknown>> }
    toLocaleLowerCase(text: string): string
  }
  export = citeproc
}
