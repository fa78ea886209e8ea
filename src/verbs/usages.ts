/** How a verb is called, and what it does. */
export interface Usage {
  usage: string
  what: string
}

/** Every verb, in the order in which help tells them. */
export const usages = {
  build: {
    usage: 'build [epub] [pdf] [html]',
    what: 'merge the sources, then publish; all editions when none is named',
  },
  merge: { usage: 'merge', what: 'merge the sources into book.md, and stop there' },
  check: {
    usage: 'check',
    what: 'build in memory, run every check, write the reports only; with --record, verify a build',
  },
  dev: { usage: 'dev', what: 'build at every change and show the web edition in a browser' },
  new: { usage: 'new DIR', what: 'make the folder of a new book' },
  serve: { usage: 'serve', what: 'offer the output folder to the readers of this machine or network' },
} as const satisfies Record<string, Usage>

/** What stands after a verb; `of` names the verbs that look at it, where not all do. */
const options: Array<Usage & { of?: string[] }> = [
  {
    usage: '--book DIR',
    what: 'folder of the book, with `sources/` in it (manuscript, or this one)',
    of: ['build', 'merge', 'check', 'dev'],
  },
  { usage: '--out DIR', what: 'folder for what is made (dist)', of: ['build', 'merge', 'check', 'dev', 'serve'] },
  { usage: '--manuscript FILE', what: 'build: publish this Markdown file instead of sources', of: ['build'] },
  { usage: '--imposed', what: 'build: also a PDF of booklet signatures for the printer', of: ['build'] },
  { usage: '--archive', what: 'build: also a PDF/A for keeping', of: ['build'] },
  { usage: '--record FILE', what: 'check: verify what a build recorded in reports/build.json', of: ['check'] },
  { usage: '--host ADDRESS', what: 'serve: where readers find it (127.0.0.1, this machine alone)', of: ['serve'] },
  { usage: '--port NUMBER', what: 'serve, dev: the port there (8080)', of: ['serve', 'dev'] },
  { usage: '--json', what: 'tell what happened as JSON' },
  { usage: '--verbose', what: 'tell with each message what is wrong in general and why it matters' },
]

/** The whole help, or that of one verb: `build --help`. */
export function help(verb?: string): string {
  const own = Object.entries(usages).find(([name]) => name === verb)?.[1]
  const told = options.filter(({ of }) => own === undefined || of === undefined || of.includes(verb ?? ''))
  return [
    ...(own
      ? [`Usage: variorum ${own.usage} [OPTIONS]`, '', `  ${own.what}`]
      : ['Usage: variorum VERB [OPTIONS]', '', 'Verbs:', ...Object.values(usages).map((usage) => row(usage, 28))]),
    '',
    'Options:',
    ...told.map((option) => row(option, 19)),
    '',
    'Exit code: 0 clean, 1 not fit to publish, 2 misuse or a fault of the machine.',
  ].join('\n')
}

function row({ usage, what }: Usage, width: number): string {
  return `  ${usage.padEnd(width)}${what}`
}
