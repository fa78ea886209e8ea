/** The title before its subtitle, when a mark parts them: `Two Roads` of `Two Roads: A Life`. */
export function mainTitle(title: string): string {
  const head =
    /^(.{4,}?)(?:\s?[:;(]\s?|\.\s|\s[–—-]\s)/u.exec(title) ??
    /^(.{4,}?),\s(?=\d|\p{Lu}|\p{Ll}+(?:,| et | and | pour | for ))/u.exec(title)
  return head?.[1] ?? title
}

/** What a title is called for short, without subtitle and years: `Two Roads` of `Two Roads, 1871-1914: A Life`. */
export function shortTitle(title: string): string {
  return (/^.{4,}?(?=\s?[:(]|,\s\d)/u.exec(title)?.[0] ?? title).trim()
}

/** The subtitle, or '' : `The Long Way Home` of `Anna Bee: The Long Way Home`. */
export function subtitle(title: string): string {
  return /^.{4,}?(?:\s?:\s|\.\s|\s[–—]\s)(.{6,})$/u.exec(title)?.[1] ?? ''
}
