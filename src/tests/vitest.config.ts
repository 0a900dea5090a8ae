import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const slow = { testTimeout: 60_000, hookTimeout: 120_000 }

/** Unit tests stand beside what they test; tests of the whole site, of the commands and of the project stand here. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, which on the usual machine of two means that half of it stands idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout: 20_000,
          // One worker for many files: these tests share nothing that one could spoil for another.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/{commands,site}/**'],
        },
      },
      { root, test: { name: 'commands', include: ['src/tests/commands/**/*.test.ts'], ...slow } },
      {
        root,
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          globalSetup: ['src/tests/support/built-site.ts'],
          ...slow,
        },
      },
    ],
  },
})
