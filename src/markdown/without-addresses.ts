import type { Processor } from 'unified'

/**
 * A plug-in behind `remarkGfm` that takes the search for bare addresses out of its syntax: they may begin at every letter,
 * and where there is none, looking for them would be a third of the time.
 */
export function withoutAddresses(this: Processor): undefined {
  const data = this.data()
  for (const { text = {} } of data.micromarkExtensions ?? [])
    for (const code of Object.keys(text).map(Number)) {
      const kept = [text[code] ?? []].flat().filter(({ name }) => !name?.endsWith('Autolink'))
      if (kept.length > 0) text[code] = kept
      else delete text[code]
    }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) =>
    [extensions].flat().filter(({ transforms }) => transforms === undefined),
  )
}
