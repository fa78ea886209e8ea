import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its configuration
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: './program-setup.ts',
    testTimeout: 300_000,
    // Most of what takes long waits for programs from outside; one worker alone would leave half of a small machine idle.
    maxWorkers: 2,
  },
})
