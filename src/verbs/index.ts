import type { Verb } from './request.ts'

/** A verb of the command line; its code is loaded when it is called. */
export interface VerbEntry {
  usage: string
  what: string
  load: () => Promise<Verb>
}

/** Every verb, in the order in which help tells them. */
export const verbs: Record<string, VerbEntry> = {
  build: {
    usage: 'build [epub] [pdf] [html]',
    what: 'merge the sources, then publish; all editions when none is named',
    load: async () => (await import('./build.ts')).build,
  },
  merge: {
    usage: 'merge',
    what: 'merge the sources into book.md, and stop there',
    load: async () => (await import('./merge.ts')).merge,
  },
  check: {
    usage: 'check',
    what: 'build in memory, run every check, write the reports only; with --record, verify a build',
    load: async () => (await import('./check.ts')).check,
  },
  dev: {
    usage: 'dev',
    what: 'build at every change and show the web edition in a browser',
    load: async () => (await import('./dev.ts')).dev,
  },
  new: {
    usage: 'new DIR',
    what: 'make the folder of a new book',
    load: async () => (await import('./new.ts')).newBook,
  },
  serve: {
    usage: 'serve',
    what: 'offer the output folder to the readers of this machine or network',
    load: async () => (await import('./serve.ts')).serveOutput,
  },
}
