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
