import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // The phrase packs take seconds to load from their sources; no module keeps what a test could leave behind in it.
    isolate: false,
  },
})
