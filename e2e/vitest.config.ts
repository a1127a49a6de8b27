import { defineConfig } from 'vitest/config'

/** Few, true, in a browser. One after the other: the machine has two cores, and a story is no race. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['**/*.story.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
