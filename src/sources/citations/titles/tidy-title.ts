import { cut } from '../references/unlabelled.ts'

/** A title without the marks and commas around it: `“Two Roads,”` is `Two Roads`. */
export function tidyTitle(title: string): string {
  return title
    .replaceAll(cut, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:«»“”"*_([\]–—-]+/u, '')
    .replace(/[\s,;:«»“”"*_([–—-]+$/u, '')
    .replace(/(?<!\.\s?\.|\b\p{Lu})\.$/u, '')
    .trim()
}
