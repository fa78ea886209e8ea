import type { Tokens } from '../../book/book.ts'

/** Classes by which the stylesheets know how chapters open: `first-small-caps dropcap`. */
export function openerClasses({ opener }: Tokens): string {
  const { dropcap, ...rest } = typeof opener === 'object' ? opener : {}
  return [
    rest['first-line'] === 'small-caps' ? 'first-small-caps' : 'first-plain',
    Number(dropcap) > 1 ? 'dropcap' : 'no-dropcap',
  ].join(' ')
}
