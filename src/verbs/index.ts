import type { Verb } from './request.ts'
import type { usages } from './usages.ts'

/** What does each verb; its code is loaded when it is called. */
export const verbs: Record<string, () => Promise<Verb>> = {
  build: async () => (await import('./build.ts')).build,
  merge: async () => (await import('./merge.ts')).merge,
  check: async () => (await import('./check.ts')).check,
  dev: async () => (await import('./dev.ts')).dev,
  new: async () => (await import('./new.ts')).newBook,
  serve: async () => (await import('./serve.ts')).serveOutput,
} satisfies Record<keyof typeof usages, unknown>
