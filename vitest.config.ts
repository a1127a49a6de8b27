import { defineConfig } from 'vitest/config'

/** Slow tests need things that `npm ci` does not bring (PostgreSQL, NATS, strace) or take minutes; CI runs them by their own name. */
const slow = ['**/*.slow.test.ts']
const everywhere = ['**/node_modules/**', '**/dist/**', 'e2e/**']
const exclude = process.env['OPIEKUN_SLOW_TESTS'] === '1' ? everywhere : [...everywhere, ...slow]

export default defineConfig({
  test: {
    pool: 'forks',
    // One short of the cores by default, which on two cores is half of them.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        // Servers, stores and processes: each file alone, so that none meets what another one left open.
        test: { name: 'running', include: ['server/**/*.test.ts', 'bench/**/*.test.ts'], exclude },
      },
      {
        extends: true,
        // Nothing here is kept between two calls: one process loads the dictionary and the models once for all files.
        test: {
          name: 'pure',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, 'server/**', 'bench/**'],
          isolate: false,
        },
      },
    ],
  },
})
