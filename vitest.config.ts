import { defineConfig } from 'vitest/config'

/** Slow tests need things that `npm ci` does not bring (PostgreSQL, NATS, strace) or take minutes; CI runs them by their own name. */
const slow = ['**/*.slow.test.ts']
const everywhere = ['**/node_modules/**', '**/dist/**', 'e2e/**']

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: process.env['OPIEKUN_SLOW_TESTS'] === '1' ? everywhere : [...everywhere, ...slow],
    pool: 'forks',
    // One short of the cores by default, which on two cores is half of them.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
})
